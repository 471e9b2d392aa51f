import type { AssessmentEntry, Instant, LocalDate, Scope, UnitDates } from '@rssz/domain';
import type { ChoosingVersion } from '../cooperation-description/chosen-criteria.lookup.ts';

/** Whose units are compared, and by what is known when. */
export interface ComparisonReading {
  readonly projectId: string;
  readonly scope: Scope;
  /** Ratings of later days are not read. */
  readonly upTo: LocalDate;
  readonly knownAt: Instant | null;
  readonly regionCode?: string | undefined;
  readonly unitId?: string | undefined;
}

export interface ComparedUnit extends Omit<UnitDates, 'chosenFrom'> {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
}

export interface ComparedArea {
  readonly id: string;
  readonly code: string;
  readonly nameCs: string;
  readonly nameEn: string;
}

/** A criterion of some catalogue version, as the comparison links it. */
export interface ComparedCriterion {
  readonly id: string;
  readonly thematicAreaId: string;
  readonly mappedFromId: string | null;
  readonly isSample: boolean;
}

/** A rating as a row of bare values, in the order of the columns, instants in milliseconds; a thousand units have tens of thousands of them. */
export type RatingValues = readonly [
  id: string,
  unitId: string,
  criterionId: string,
  phase: AssessmentEntry['phase'],
  level: number,
  assessedOn: LocalDate,
  recordedFrom: number,
  recordedTo: number | null,
];

/** What the database says; nothing is compared in it. */
export interface ComparisonRows {
  /** Until when they agreed to work together is told by their versions. */
  readonly units: readonly Omit<ComparedUnit, 'agreedUntil'>[];
  readonly areas: readonly ComparedArea[];
  readonly regions: readonly { readonly code: string; readonly nameCs: string; readonly nameEn: string }[];
  readonly criteria: readonly ComparedCriterion[];
  readonly versions: readonly ChoosingVersion[];
  readonly ratings: readonly RatingValues[];
}
