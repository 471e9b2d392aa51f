import type { LocalDate } from '../kernel/local-date.ts';

/** The objectives of OPZ+ that the source documents describe; CLLD stands beside them, since its document gives no number. */
export const OBJECTIVE_CODES = ['2.1', '2.2', '3.1', 'CLLD'] as const;

export type ObjectiveCode = (typeof OBJECTIVE_CODES)[number];

/**
 * The specific objective under which community-led local development is paid for. Derived: the source attaches CLLD to the
 * wording of objective 2.1 without saying its number.
 */
export const CLLD_OBJECTIVE = '2.1';

/** What an item of the catalogue is. */
export const PROGRAMME_ITEM_KINDS = [
  'objective',
  'activity-group',
  'activity',
  'target-group',
  'supported-group',
  'feature',
  'focus-area',
  'principle',
] as const;

export type ProgrammeItemKind = (typeof PROGRAMME_ITEM_KINDS)[number];

export interface Bilingual {
  readonly cs: string;
  readonly en: string;
}

/** A word of our own tags. */
export interface ProgrammeTag extends Bilingual {
  readonly code: string;
}

/** What we add by our own judgement, and show as derived. */
export interface DerivedTags {
  /** Codes of the project's thematic areas. */
  readonly thematicAreas?: readonly string[];
  /** Codes of groups by which items of different objectives meet. */
  readonly targetGroups?: readonly string[];
  /** Czech words people use for the same thing. */
  readonly keywords?: readonly string[];
}

/** What the prose around the lists rules: who acts, for whom, where, in which manner, to what end. */
export interface ProseFacts {
  readonly who?: readonly Bilingual[];
  readonly forWhom?: readonly Bilingual[];
  readonly where?: readonly Bilingual[];
  readonly manner?: readonly Bilingual[];
  readonly aim?: readonly Bilingual[];
}

export interface ObjectiveFacts {
  /** What the document calls the programme; three of them still say OPZ, though their content is OPZ+. */
  readonly headingInSource?: string;
  readonly priority?: Bilingual & { readonly number: number };
  readonly wording?: { readonly source: string; readonly isVerified: boolean };
  readonly attachedTo?: Bilingual & { readonly objective: ObjectiveCode; readonly isDerived: true };
}

/** One item of the catalogue: what the source says, in its official designation, and what we add. */
export interface ProgrammeItem {
  /** The key. Titles are not unique: 2.1 and 3.1 share theirs. */
  readonly code: string;
  readonly kind: ProgrammeItemKind;
  readonly objective: ObjectiveCode;
  readonly parent?: string;
  readonly title: Bilingual;
  /** The words of the source where ours differ: a corrected typo, or the official wording of an objective. */
  readonly titleSource?: string;
  readonly explanation: Bilingual;
  readonly source: { readonly file: string; readonly line: number };
  /** Where the level of the source and its sense differ; the level of the source is kept. */
  readonly levelNote?: Bilingual & { readonly belongsUnder: string };
  /** True where one bullet of the source runs several groups together. */
  readonly runsTogether?: true;
  readonly derived?: DerivedTags;
  readonly facts?: ProseFacts & ObjectiveFacts;
}

/** The whole catalogue as its file states it, in the order of the source. */
export interface ProgrammeCatalogue {
  readonly programme: 'OPZ+';
  readonly title: Bilingual;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly validFromSource?: string;
  readonly vocabulary: {
    readonly thematicAreas: readonly ProgrammeTag[];
    readonly targetGroups: readonly ProgrammeTag[];
  };
  /** Codes that an earlier version had and this one has no longer. */
  readonly retiredCodes?: readonly string[];
  readonly items: readonly ProgrammeItem[];
}

/** True for a code of one of the objectives, e.g. one read from an address. */
export function isObjectiveCode(text: string): text is ObjectiveCode {
  return (OBJECTIVE_CODES as readonly string[]).includes(text);
}
