import type { ReportSource } from './report-data.ts';

/** The parts of a final report, in their order. */
export const REPORT_SECTIONS = [
  'scope',
  'areas',
  'people',
  'results',
  'measures',
  'shifts',
  'documents',
  'open-steps',
] as const;

export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** What a report can state; the words are in `@rssz/messages`. */
export const STATEMENT_CODES = [
  'scope.none',
  'scope.visits',
  'scope.in-person',
  'scope.remote',
  'scope.e-learning',
  'scope.activity',
  'scope.shared',
  'area.visits',
  'people.none',
  'people.supported',
  'result.reached',
  'result.partly',
  'result.not-reached',
  'result.open',
  'measure.summary',
  'measure.planned',
  'measure.running',
  'measure.done',
  'measure.postponed',
  'measure.dropped',
  'shift.none',
  'shift.summary',
  'shift.up',
  'shift.same',
  'shift.down',
  'document.approved',
  'step.open',
] as const;

export type StatementCode = (typeof STATEMENT_CODES)[number];

/** One sentence of a report, before it has words and footnotes. */
export interface Statement {
  readonly code: StatementCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** The records it rests on; empty only where it says that there are none. */
  readonly sources: readonly ReportSource[];
}
