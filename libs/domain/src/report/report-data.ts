import type { AdvisoryMode } from '../advisory/advisory-mode.ts';
import type { ResultOutcome } from '../cooperation/closing-problems.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { MeasureState } from '../plan/plan-state.ts';

/**
 * The registers a final report is assembled from. What people wrote freely (notes, the words of a next step, justifications)
 * is in none of them, so nothing personal gets into the report.
 */
export const REPORT_SOURCE_TYPES = ['log', 'assessment', 'result', 'measure', 'document', 'next-step'] as const;

export type ReportSourceType = (typeof REPORT_SOURCE_TYPES)[number];

/** One record in one version, to which a footnote leads. */
export interface ReportSource {
  readonly type: ReportSourceType;
  readonly id: string;
  readonly version: number;
}

/** A valid visit of the unit; minutes of real time. */
export interface ReportedLog {
  readonly id: string;
  readonly version: number;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly mode: AdvisoryMode;
  /** Code of the key activity: advice is given in others than KA 02 too, and the report says in which. */
  readonly keyActivity: string;
  /** The name of the area as it shall be printed. */
  readonly area: string;
  /** True when the visit was for further units too: it stands in the report of each of them. */
  readonly isShared: boolean;
  readonly attendees: readonly { readonly participantId: string; readonly minutes: number }[];
}

/** A criterion rated at least twice; levels of the scale. */
export interface ReportedShift {
  readonly criterion: string;
  readonly area: string;
  readonly baseline: { readonly id: string; readonly version: number; readonly level: number; readonly on: LocalDate };
  readonly latest: { readonly id: string; readonly version: number; readonly level: number; readonly on: LocalDate };
}

/** A result agreed in the description of the cooperation, and how it ended; `null` while it is open. */
export interface ReportedResult {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly outcome: ResultOutcome | null;
}

/** A measure of an approved plan, and how it goes; the day is `null` before the first entry of progress. */
export interface ReportedMeasure {
  readonly id: string;
  /** Grows with every entry of progress and every version of the plan. */
  readonly version: number;
  /** The title of its plan. */
  readonly plan: string;
  readonly title: string;
  readonly state: MeasureState;
  readonly on: LocalDate | null;
}

export interface ReportedDocument {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly approvedOn: LocalDate;
}

/** A next step that is not done; it has the id and the version of the log that agreed it. */
export interface ReportedStep {
  readonly id: string;
  readonly version: number;
  readonly agreedOn: LocalDate;
  readonly dueOn: LocalDate;
}

/** Everything known of the cooperation with one unit that the report speaks of. */
export interface FinalReportData {
  readonly unitId: string;
  readonly logs: readonly ReportedLog[];
  readonly shifts: readonly ReportedShift[];
  readonly results: readonly ReportedResult[];
  readonly measures: readonly ReportedMeasure[];
  readonly documents: readonly ReportedDocument[];
  /** Agreed steps that are not done yet. */
  readonly openSteps: readonly ReportedStep[];
}
