import { Injectable } from '@nestjs/common';
import { computeDocuments, type IndicatorCode, type Instant, type LocalDate } from '@rssz/domain';
import type { Indicator } from './dto/indicator.dto.ts';
import { composeIndicators } from './indicator.compose.ts';
import { IndicatorEvidence } from './indicator.evidence.ts';

export { Indicator } from './dto/indicator.dto.ts';

/** What other features may ask of indicators. */
@Injectable()
export class IndicatorLookup {
  constructor(private readonly evidence: IndicatorEvidence) {}

  /** Both indicators of a project as of a day, with today's knowledge or as it was known at an instant. */
  async all(projectId: string, asOf: LocalDate, knownAt: Instant | null = null): Promise<Indicator[]> {
    return composeIndicators(await this.evidence.read(projectId, { asOf, knownAt }), { asOf, knownAt });
  }

  /** One indicator as of a day; null when the project has none of this code. */
  async one(projectId: string, code: IndicatorCode, asOf: LocalDate): Promise<Indicator | null> {
    return (await this.all(projectId, asOf)).find((indicator) => indicator.code === code) ?? null;
  }

  /** Whether a deliverable counts as of a day; null when the project has none such. */
  async isCounted(projectId: string, deliverableId: string, asOf: LocalDate): Promise<boolean | null> {
    const { indicators, documents } = await this.evidence.read(projectId, { asOf, knownAt: null });
    const row = documents.find(({ id }) => id === deliverableId);
    if (!row) return null;
    const definition = indicators.find(({ code }) => code === 'documents');
    return definition?.code === 'documents' && computeDocuments([row], definition.rule, asOf).value === 1;
  }
}
