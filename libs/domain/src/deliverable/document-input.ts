import { REPORT_SOURCE_TYPES } from '../report/report-data.ts';

/** What the document of a deliverable may draw from, by the project definition. */
export const DOCUMENT_INPUT_KINDS = ['criteria-catalogue', 'indicator-sets', 'parts', 'final-report'] as const;

export type DocumentInputKind = (typeof DOCUMENT_INPUT_KINDS)[number];

/** What one input of a draft is. */
export const DRAFT_INPUT_SUBJECTS = ['catalogue', 'pilot', 'indicator-set', 'part', ...REPORT_SOURCE_TYPES] as const;

export type DraftInputSubject = (typeof DRAFT_INPUT_SUBJECTS)[number];

/** One thing a draft was, or would now be, built from. */
export interface DraftInput {
  readonly subject: DraftInputSubject;
  /** What stays the same while the input is replaced: the thematic area of a set, the id of a part. */
  readonly key: string;
  /** The row it is now; `null` where there is none yet, such as an area without a set in force. */
  readonly id: string | null;
  /** How people call it, in Czech. */
  readonly label: string;
  /** The number of its version, where versions are numbered. */
  readonly number: number | null;
  /** Two inputs of the same row say the same when their revisions are equal. */
  readonly revision: string;
}

/** One way in which the inputs differ from those a draft was built from. */
export interface InputChange {
  readonly change: 'added' | 'removed' | 'replaced' | 'changed';
  readonly subject: DraftInputSubject;
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * What changed in the inputs since a draft was built; an empty list means that it still says what they say. An input is
 * replaced when another row stands in its place (a later version), changed when the same row says something else. The order
 * of inputs counts as a change of none.
 *
 * Source: issue 3 §8 (the documents of KA 01 draw from the catalogue, the indicator sets and the parts); issue 4 §7 (the final
 * reports draw from the records of their unit).
 *
 * @example inputChanges(built, built) // []
 */
export function inputChanges(built: readonly DraftInput[], current: readonly DraftInput[]): InputChange[] {
  const [old, now] = [byKey(built), byKey(current)];
  const kept = [...now].flatMap(([key, input]) => changeOf(old.get(key), input));
  const removed = [...old].flatMap(([key, input]) => (now.has(key) ? [] : changeOf(input, undefined)));
  return [...kept, ...removed];
}

function changeOf(before: DraftInput | undefined, after: DraftInput | undefined): InputChange[] {
  const input = after ?? before;
  const change = kindOfChange(before, after);
  if (!input || change === null) return [];
  const numbers = { before: before?.number ?? null, after: after?.number ?? null };
  return [{ change, subject: input.subject, label: input.label, ...numbers }];
}

/** An input without a row is as good as none. */
function kindOfChange(before: DraftInput | undefined, after: DraftInput | undefined): InputChange['change'] | null {
  const [was, is] = [before, after].map((input) => (input?.id ? input : null));
  if (!was) return is ? 'added' : null;
  if (!is) return 'removed';
  if (was.id !== is.id) return 'replaced';
  return was.revision === is.revision ? null : 'changed';
}

function byKey(inputs: readonly DraftInput[]): Map<string, DraftInput> {
  return new Map(inputs.map((input) => [`${input.subject} ${input.key}`, input]));
}
