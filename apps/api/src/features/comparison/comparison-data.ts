import type { AssessmentEntry, Instant, LocalDate, Scope, UnitDates } from '@rssz/domain';

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

/** A version of a unit's description with the area and criterion of everything it chooses. */
export interface ChoosingVersion {
  readonly unitId: string;
  readonly number: number;
  readonly agreedOn: LocalDate;
  readonly agreedAt: Instant;
  readonly approvedOn: LocalDate | null;
  readonly approvedAt: Instant | null;
  readonly choices: readonly (readonly [thematicAreaId: string, criterionId: string])[];
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
  readonly units: readonly ComparedUnit[];
  readonly areas: readonly ComparedArea[];
  readonly regions: readonly { readonly code: string; readonly nameCs: string; readonly nameEn: string }[];
  readonly criteria: readonly ComparedCriterion[];
  readonly versions: readonly ChoosingVersion[];
  readonly ratings: readonly RatingValues[];
}
