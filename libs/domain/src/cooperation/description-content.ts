import type { LocalDate } from '../kernel/local-date.ts';

/** What a version of a cooperation description says. The order of areas, results and criteria carries no meaning. */
export interface DescriptionContent {
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly summary: string;
  readonly areas: readonly DescriptionArea[];
}

/** A thematic area chosen for cooperation, with what is expected in it and by what it will be rated. */
export interface DescriptionArea {
  readonly thematicAreaId: string;
  readonly baseline: string;
  readonly target: string;
  readonly responsible: string;
  readonly results: readonly ExpectedResult[];
  readonly criteria: readonly ChosenCriterion[];
}

/** A result agreed beforehand; its key stays the same over all versions, so that it can be followed and closed. */
export interface ExpectedResult {
  readonly resultKey: string;
  readonly title: string;
  readonly baseline: string;
  readonly target: string;
  readonly dueOn: LocalDate | null;
  readonly responsible: string;
}

/** A criterion of quality that will be rated in the area; the target level may stay open. */
export interface ChosenCriterion {
  readonly criterionId: string;
  readonly targetLevel: number | null;
}
