import type { DescriptionArea, DescriptionContent } from './description-content.ts';
import { descriptionDifference, type DifferenceEntry } from './description-difference.ts';

/** Whose wording of one part is kept when two people changed the same description. */
export type MergeSide = 'mine' | 'theirs';

/** One part in which two edits of the same version differ, and who of the two changed it. */
export interface MergeEntry {
  /** From what is stored (`before`) to what was being written (`after`). */
  readonly difference: DifferenceEntry;
  readonly id: string;
  /** The only side that changed it, or `null` when both did and somebody must choose. */
  readonly changedBy: MergeSide | null;
}

/**
 * Everything in which an edit differs from what another person stored meanwhile, each part with who changed it against the
 * version that both began from.
 *
 * Source: issue 3 §3 (two people editing one description: 409 with the difference).
 *
 * @example mergeEntries(base, mine, stored).filter((one) => one.changedBy === null) // those to choose
 */
export function mergeEntries(
  base: DescriptionContent,
  mine: DescriptionContent,
  theirs: DescriptionContent,
): MergeEntry[] {
  const byMe = new Set(differencesToMerge(base, mine).map(differenceId));
  const byThem = new Set(differencesToMerge(base, theirs).map(differenceId));
  return differencesToMerge(theirs, mine).map((difference) => {
    const id = differenceId(difference);
    const changedBy = byMe.has(id) === byThem.has(id) ? null : byMe.has(id) ? 'mine' : 'theirs';
    return { difference, id, changedBy };
  });
}

/**
 * The edit with the chosen parts taken as they are stored. A part whose area the merge leaves out goes with its area.
 *
 * @example mergeDescriptions(mine, stored, new Set(['["result","r1",null]'])) // mine, with their wording of r1
 */
export function mergeDescriptions(
  mine: DescriptionContent,
  theirs: DescriptionContent,
  taken: ReadonlySet<string>,
): DescriptionContent {
  const entries = differencesToMerge(theirs, mine).filter((one) => taken.has(differenceId(one)));
  return entries.reduce((content, entry) => takeTheirs(content, theirs, entry), mine);
}

/** The difference in the parts that can be chosen one by one: the summary and each of the days stand alone. */
function differencesToMerge(before: DescriptionContent, after: DescriptionContent): DifferenceEntry[] {
  return descriptionDifference(before, after).flatMap((entry) =>
    entry.subject === 'description'
      ? entry.fields.map((field) => ({ ...entry, key: field.field, fields: [field] }))
      : [entry],
  );
}

/** The id of a part of a description within a difference. */
function differenceId({ subject, key, thematicAreaId }: DifferenceEntry): string {
  return JSON.stringify([subject, key, subject === 'criterion' ? thematicAreaId : null]);
}

function takeTheirs(
  content: DescriptionContent,
  theirs: DescriptionContent,
  { subject, key, thematicAreaId }: DifferenceEntry,
): DescriptionContent {
  switch (subject) {
    case 'description':
      return takeHead(content, theirs, key);
    case 'area':
      return takeArea(content, theirs, key);
    case 'result':
      return takeResult(content, theirs, key);
    case 'criterion':
      return takeCriterion(content, theirs, key, thematicAreaId);
  }
}

function takeHead(content: DescriptionContent, theirs: DescriptionContent, field: string): DescriptionContent {
  const { startsOn, endsOn, summary } = theirs;
  if (field === 'startsOn') return { ...content, startsOn };
  return field === 'endsOn' ? { ...content, endsOn } : { ...content, summary };
}

function takeArea(content: DescriptionContent, theirs: DescriptionContent, key: string): DescriptionContent {
  const area = areaOf(theirs, key);
  if (!area) return { ...content, areas: content.areas.filter((one) => one.thematicAreaId !== key) };
  const { baseline, target, responsible } = area;
  return withArea(content, { ...area, results: [], criteria: [] }, (one) => ({
    ...one,
    baseline,
    target,
    responsible,
  }));
}

function takeResult(content: DescriptionContent, theirs: DescriptionContent, key: string): DescriptionContent {
  const home = theirs.areas.find((area) => area.results.some((one) => one.resultKey === key));
  const result = home?.results.find((one) => one.resultKey === key);
  const present = areaHolding(content, key);
  const keepsPlace = home !== undefined && present?.thematicAreaId === home.thematicAreaId;
  if (home && result && keepsPlace) {
    return withArea(content, present, (area) => ({
      ...area,
      results: area.results.map((one) => (one.resultKey === key ? result : one)),
    }));
  }
  const without = {
    ...content,
    areas: content.areas.map((area) => ({
      ...area,
      results: area.results.filter((one) => one.resultKey !== key),
    })),
  };
  if (!home || !result) return without;
  return withArea(without, { ...home, results: [], criteria: [] }, (area) => ({
    ...area,
    results: [...area.results, result],
  }));
}

function takeCriterion(
  content: DescriptionContent,
  theirs: DescriptionContent,
  key: string,
  thematicAreaId: string | null,
): DescriptionContent {
  const home = areaOf(theirs, thematicAreaId ?? '');
  const criterion = home?.criteria.find((one) => one.criterionId === key);
  if (!home || !criterion) {
    const areas = content.areas.map((area) =>
      area.thematicAreaId === thematicAreaId
        ? { ...area, criteria: area.criteria.filter((one) => one.criterionId !== key) }
        : area,
    );
    return { ...content, areas };
  }
  return withArea(content, { ...home, results: [], criteria: [] }, (area) => ({
    ...area,
    criteria: area.criteria.some((one) => one.criterionId === key)
      ? area.criteria.map((one) => (one.criterionId === key ? criterion : one))
      : [...area.criteria, criterion],
  }));
}

/** Changes an area, after adding it when the content has none such. */
function withArea(
  content: DescriptionContent,
  fallback: DescriptionArea,
  change: (area: DescriptionArea) => DescriptionArea,
): DescriptionContent {
  const { thematicAreaId } = fallback;
  const areas = areaOf(content, thematicAreaId) ? content.areas : [...content.areas, fallback];
  return { ...content, areas: areas.map((one) => (one.thematicAreaId === thematicAreaId ? change(one) : one)) };
}

function areaOf({ areas }: DescriptionContent, thematicAreaId: string): DescriptionArea | undefined {
  return areas.find((one) => one.thematicAreaId === thematicAreaId);
}

function areaHolding({ areas }: DescriptionContent, resultKey: string): DescriptionArea | undefined {
  return areas.find((area) => area.results.some((one) => one.resultKey === resultKey));
}
