import { PROGRAMME_ITEM_KINDS, type ProgrammeItem, type ProgrammeItemKind } from './programme-catalogue.ts';

/** What one tag brings together: the items of either objective that carry it. */
export interface ComparedTag {
  readonly code: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

export interface ObjectiveComparison {
  /** True for 2.1 and 3.1, whose wording is the same; they differ by what they pay for. */
  readonly sameWording: boolean;
  readonly counts: readonly { readonly kind: ProgrammeItemKind; readonly a: number; readonly b: number }[];
  readonly thematicAreas: readonly ComparedTag[];
  readonly targetGroups: readonly ComparedTag[];
}

/**
 * Two objectives side by side: how many items of each kind they have, and which of them meet by thematic area and by group.
 * The tags are derived, so the comparison is a help for reading and not a statement of the programme.
 *
 * Source: issue 5 §1 (compare two objectives). Codes of items stand in the order of the catalogue.
 *
 * @example compareObjectives(items, '2.1', '3.1').sameWording // true
 */
export function compareObjectives(items: readonly ProgrammeItem[], a: string, b: string): ObjectiveComparison {
  const [ofA, ofB] = [ofObjective(items, a), ofObjective(items, b)];
  return {
    sameWording: titleOf(items, a) === titleOf(items, b),
    counts: PROGRAMME_ITEM_KINDS.filter((kind) => kind !== 'objective')
      .map((kind) => ({ kind, a: count(ofA, kind), b: count(ofB, kind) }))
      .filter((row) => row.a + row.b > 0),
    thematicAreas: comparedTags(ofA, ofB, 'thematicAreas'),
    targetGroups: comparedTags(ofA, ofB, 'targetGroups'),
  };
}

const ofObjective = (items: readonly ProgrammeItem[], code: string): ProgrammeItem[] =>
  items.filter(({ objective, kind }) => objective === code && kind !== 'objective');

const titleOf = (items: readonly ProgrammeItem[], code: string): string | undefined =>
  items.find((item) => item.code === code)?.title.cs;

const count = (items: readonly ProgrammeItem[], kind: ProgrammeItemKind): number =>
  items.filter((item) => item.kind === kind).length;

function comparedTags(
  a: readonly ProgrammeItem[],
  b: readonly ProgrammeItem[],
  name: 'thematicAreas' | 'targetGroups',
): ComparedTag[] {
  const tagsOf = (item: ProgrammeItem): readonly string[] => item.derived?.[name] ?? [];
  const having = (items: readonly ProgrammeItem[], tag: string): string[] =>
    items.filter((item) => tagsOf(item).includes(tag)).map(({ code }) => code);
  return [...new Set([...a, ...b].flatMap(tagsOf))].map((code) => ({ code, a: having(a, code), b: having(b, code) }));
}
