import { Injectable } from '@nestjs/common';
import {
  computeDocuments,
  countUnderRule,
  ruleInForce,
  type IndicatorCode,
  type LocalDate,
  type Scope,
  monthlyDays,
} from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { readSupportCourse } from '../participant/support-course.lookup.ts';
import type { IndicatorSeries } from './dto/indicator.dto.ts';
import { plannedFor, targetOf } from './indicator.compose.ts';
import { IndicatorEvidence, type IndicatorDefinition, type ProjectEvidence } from './indicator.evidence.ts';

const NO_HOURS: Scope = { kind: 'none' };

/** The course of an indicator: evidence is read once, and the domain counts it at the end of every month. */
@Injectable()
export class SeriesView {
  constructor(
    private readonly database: Database,
    private readonly evidence: IndicatorEvidence,
  ) {}

  /** Null when the project has no indicator of this code. */
  async monthly(project: ProjectRef, code: IndicatorCode, today: LocalDate): Promise<IndicatorSeries | null> {
    const evidence = await this.evidence.read(project.id, { asOf: today, knownAt: null }, NO_HOURS);
    const definition = evidence.indicators.find((indicator) => indicator.code === code);
    if (!definition) return null;
    const valueAt = await this.counter(project, definition, evidence, today);
    const points = monthlyDays(project, today).map((asOf) => ({
      asOf,
      value: asOf > today ? null : valueAt(asOf),
      planned: plannedFor(definition, evidence, asOf).value,
    }));
    return { points, today, target: targetOf(definition.targets) };
  }

  private async counter(
    project: ProjectRef,
    definition: IndicatorDefinition,
    { documents, people }: ProjectEvidence,
    today: LocalDate,
  ): Promise<(asOf: LocalDate) => number> {
    if (definition.code === 'documents') return (asOf) => computeDocuments(documents, definition.rule, asOf).value;
    const upTo = await readSupportCourse(this.database, project.id, people, today);
    return (asOf) => countUnderRule(upTo(asOf), ruleInForce(definition.rules, asOf).rule, asOf).value;
  }
}
