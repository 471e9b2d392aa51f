import type { ScaleLevel } from './scale.ts';

/** A criterion of quality as a catalogue holds it. English texts may be missing, Czech ones never. */
export interface CriterionDraft {
  readonly code: string;
  /** Code of the thematic area, as in the project definition. */
  readonly thematicArea: string;
  readonly title: string;
  readonly titleEn?: string | null;
  readonly description: string;
  readonly descriptionEn?: string | null;
  readonly levels: readonly ScaleLevel[];
  /** Code of the criterion of an earlier catalogue that this one continues; `null` when it is new. */
  readonly mappedFrom?: string | null;
}

/** A version of the catalogue of criteria, as it is imported and edited. */
export interface CriteriaCatalogue {
  readonly title: string;
  readonly titleEn?: string | null;
  /** True for the sample that is shipped; every screen and export says so. */
  readonly isSample: boolean;
  readonly note?: string | null;
  readonly noteEn?: string | null;
  readonly criteria: readonly CriterionDraft[];
}
