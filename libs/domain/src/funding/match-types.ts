/** An item of the catalogue as the match reads it. */
export interface MatchItem {
  readonly code: string;
  readonly kind: string;
  readonly objectiveCode: string;
  readonly titleCs: string;
  readonly explanationCs: string | null;
  readonly thematicAreas: readonly string[];
  /** Tags of target groups, common to all objectives. */
  readonly targetGroups: readonly string[];
  readonly keywords: readonly string[];
}

/** What the match knows of a measure. */
export interface MatchMeasure {
  readonly title: string;
  readonly description: string;
  /** Code of a thematic area of the project. */
  readonly thematicArea: string | null;
  /** Codes of target groups of the catalogue. */
  readonly targetGroups: readonly string[];
  /** Whether its unit lies in the territory of a local action group; null when that is not known. */
  readonly isInMas: boolean | null;
}

/** A word of the measure with the words of the catalogue it met. */
export interface WordPair {
  readonly measure: readonly string[];
  readonly item: readonly string[];
}

/** Why an activity is suggested; every reason can be shown and checked. */
export type MatchReason =
  | ({ readonly kind: 'words' } & WordPair)
  | ({ readonly kind: 'meaning'; readonly notion: string } & WordPair)
  | { readonly kind: 'area'; readonly thematicArea: string }
  | { readonly kind: 'groups'; readonly groups: readonly string[] }
  | { readonly kind: 'fact'; readonly fact: 'mas-territory' | 'mas-unknown' | 'rural' };

/** An activity of the catalogue that may fund a measure. */
export interface MatchSuggestion {
  readonly code: string;
  readonly objectiveCode: string;
  /** Without a unit; only its order means something. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}
