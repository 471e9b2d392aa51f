import { Injectable } from '@nestjs/common';
import {
  computeDocuments,
  type FigureDay,
  type IndicatorCode,
  type Instant,
  type LocalDate,
  type Scope,
} from '@rssz/domain';
import type { Indicator } from './dto/indicator.dto.ts';
import { composeIndicators } from './indicator.compose.ts';
import { IndicatorEvidence } from './indicator.evidence.ts';

export { Indicator } from './dto/indicator.dto.ts';

const NO_HOURS: Scope = { kind: 'none' };

/** What other features may ask of indicators. */
@Injectable()
export class IndicatorLookup {
  constructor(private readonly evidence: IndicatorEvidence) {}

  /**
   * Both indicators of a project on a day, with today's knowledge or as it was known at an instant. The values are the
   * project's; their hours are counted in the scope given.
   */
  async all(projectId: string, day: FigureDay, hours: Scope, knownAt: Instant | null = null): Promise<Indicator[]> {
    const at = { asOf: day.countedTo, knownAt };
    return composeIndicators(await this.evidence.read(projectId, at, hours), { day, knownAt, hours });
  }

  /** One indicator on a day; null when the project has none of this code. */
  async one(projectId: string, code: IndicatorCode, day: FigureDay, hours: Scope): Promise<Indicator | null> {
    return (await this.all(projectId, day, hours)).find((indicator) => indicator.code === code) ?? null;
  }

  /** Whether a deliverable counts as of a day; null when the project has none such. */
  async isCounted(projectId: string, deliverableId: string, asOf: LocalDate): Promise<boolean | null> {
    const { indicators, documents } = await this.evidence.read(projectId, { asOf, knownAt: null }, NO_HOURS);
    const row = documents.find(({ id }) => id === deliverableId);
    if (!row) return null;
    const definition = indicators.find(({ code }) => code === 'documents');
    return definition?.code === 'documents' && computeDocuments([row], definition.rule, asOf).value === 1;
  }
}
