import { Injectable } from '@nestjs/common';
import {
  computeDocuments,
  computeParticipants,
  type IndicatorCode,
  type LocalDate,
  type ParticipantEvidence,
  type Scope,
} from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { NOT_ELECTRONIC, supportRows } from '../participant/participant.lookup.ts';
import type { IndicatorSeries } from './dto/indicator.dto.ts';
import { plannedFor, targetOf } from './indicator.compose.ts';
import { IndicatorEvidence, type IndicatorDefinition, type ProjectEvidence } from './indicator.evidence.ts';
import { monthlyDays } from './series.points.ts';

interface SupportDay {
  readonly participantId: string;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly inPersonMinutes: number;
}

/** $1 project · $2 up to · $3 modes. Support of each person by day, in the order of days. */
const SUPPORT_DAYS = `
SELECT participant_id AS "participantId", held_on AS "heldOn", sum(minutes)::int AS minutes,
  coalesce(sum(minutes) FILTER (WHERE mode = ANY ($3::text[])), 0)::int AS "inPersonMinutes"
FROM (${supportRows({ project: '$1', asOf: '$2', knownAt: null })}) support
GROUP BY participant_id, held_on ORDER BY held_on`;

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
    const days = await this.database.query<SupportDay>(
      SUPPORT_DAYS,
      [project.id, today, NOT_ELECTRONIC],
      'indicator-support-days',
    );
    const upTo = accumulate(people, days);
    return (asOf) => computeParticipants(upTo(asOf), definition.rule, asOf).value;
  }
}

/** Sums that grow with the day asked for; days must be asked for in order, so that each support is added once. */
function accumulate(
  people: readonly ParticipantEvidence[],
  days: readonly SupportDay[],
): (asOf: LocalDate) => ParticipantEvidence[] {
  const sums = new Map(people.map(({ participantId }) => [participantId, { minutes: 0, inPersonMinutes: 0 }]));
  let next = 0;
  return (asOf) => {
    for (let day = days[next]; day && day.heldOn <= asOf; day = days[++next]) {
      const sum = sums.get(day.participantId);
      if (!sum) continue;
      sum.minutes += day.minutes;
      sum.inPersonMinutes += day.inPersonMinutes;
    }
    return people.map((person) => ({ ...person, ...sums.get(person.participantId) }));
  };
}
