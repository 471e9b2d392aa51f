import type { Instant, LocalDate } from '../kernel/local-date.ts';

/** When in the cooperation a criterion is rated. */
export const ASSESSMENT_PHASES = ['baseline', 'interim', 'final'] as const;

export type AssessmentPhase = (typeof ASSESSMENT_PHASES)[number];

/** One rating of a criterion in a unit, as the database keeps it: a correction closes it and opens the next. */
export interface AssessmentEntry {
  readonly id: string;
  readonly unitId: string;
  readonly criterionId: string;
  readonly phase: AssessmentPhase;
  readonly level: number;
  readonly assessedOn: LocalDate;
  readonly isPilot: boolean;
  readonly recordedFrom: Instant;
  readonly recordedTo: Instant | null;
}

/** By the day it holds for; two of one day, which the rules refuse, by when they were recorded, and then by id. */
export function compareAssessments(a: AssessmentEntry, b: AssessmentEntry): number {
  if (a.assessedOn !== b.assessedOn) return a.assessedOn < b.assessedOn ? -1 : 1;
  const [first, second] = [Date.parse(a.recordedFrom), Date.parse(b.recordedFrom)];
  if (first !== second) return first - second;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
