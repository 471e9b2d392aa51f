import type { MergeSide } from '../cooperation/merge-descriptions.ts';
import type { PlanContent, PlanMeasure, PlanObjective } from './plan-content.ts';
import { planDifference, type PlanDifferenceEntry } from './plan-difference.ts';

/** One part in which two edits of the same draft of a plan differ, and who of the two changed it. */
export interface PlanMergeEntry {
  /** From what is stored (`before`) to what was being written (`after`). */
  readonly difference: PlanDifferenceEntry;
  readonly id: string;
  /** The only side that changed it, or `null` when both did and somebody must choose. */
  readonly changedBy: MergeSide | null;
}

/**
 * Everything in which an edit differs from what another person stored meanwhile, each part with who changed it against the
 * text that both began from.
 *
 * Source: issue 5 §3; two people editing one text answer with the difference, as in issue 3 §3.
 *
 * @example planMergeEntries(base, mine, stored).filter((one) => one.changedBy === null) // those to choose
 */
export function planMergeEntries(base: PlanContent, mine: PlanContent, theirs: PlanContent): PlanMergeEntry[] {
  const byMe = new Set(differencesToMerge(base, mine).map(differenceId));
  const byThem = new Set(differencesToMerge(base, theirs).map(differenceId));
  return differencesToMerge(theirs, mine).map((difference) => {
    const id = differenceId(difference);
    const changedBy = byMe.has(id) === byThem.has(id) ? null : byMe.has(id) ? 'mine' : 'theirs';
    return { difference, id, changedBy };
  });
}

/**
 * The edit with the chosen parts taken as they are stored. Measures of an objective that the merge leaves out go with it.
 *
 * @example mergePlans(mine, stored, new Set(['measure m1'])) // mine, with their wording of m1
 */
export function mergePlans(mine: PlanContent, theirs: PlanContent, taken: ReadonlySet<string>): PlanContent {
  const entries = differencesToMerge(theirs, mine).filter((one) => taken.has(differenceId(one)));
  return entries.reduce((content, entry) => takeTheirs(content, theirs, entry), mine);
}

/** The difference in the parts that can be chosen one by one: summary and each day of the validity stand alone. */
function differencesToMerge(before: PlanContent, after: PlanContent): PlanDifferenceEntry[] {
  return planDifference(before, after).flatMap((entry) =>
    entry.subject === 'plan' ? entry.fields.map((field) => ({ ...entry, key: field.field, fields: [field] })) : [entry],
  );
}

function differenceId({ subject, key }: PlanDifferenceEntry): string {
  return `${subject} ${key}`;
}

function takeTheirs(content: PlanContent, theirs: PlanContent, { subject, key }: PlanDifferenceEntry): PlanContent {
  if (subject === 'plan') return takeHead(content, theirs, key);
  return subject === 'objective' ? takeObjective(content, theirs, key) : takeMeasure(content, theirs, key);
}

function takeHead(content: PlanContent, { summary, validFrom, validTo }: PlanContent, field: string): PlanContent {
  if (field === 'validFrom') return { ...content, validFrom };
  return field === 'validTo' ? { ...content, validTo } : { ...content, summary };
}

function takeObjective(content: PlanContent, theirs: PlanContent, key: string): PlanContent {
  const stored = theirs.objectives.find(({ objectiveKey }) => objectiveKey === key);
  if (!stored) {
    return { ...content, objectives: content.objectives.filter(({ objectiveKey }) => objectiveKey !== key) };
  }
  const { title, description } = stored;
  return withObjective(content, stored, (one) => ({ ...one, title, description }));
}

function takeMeasure(content: PlanContent, theirs: PlanContent, key: string): PlanContent {
  const home = theirs.objectives.find((objective) => holds(objective, key));
  const stored = home?.measures.find(({ measureId }) => measureId === key);
  const present = content.objectives.find((objective) => holds(objective, key));
  if (home && stored && present?.objectiveKey === home.objectiveKey) {
    return withObjective(content, home, (one) => ({ ...one, measures: one.measures.map(inPlaceOf(stored)) }));
  }
  const without = {
    ...content,
    objectives: content.objectives.map((one) => ({
      ...one,
      measures: one.measures.filter(({ measureId }) => measureId !== key),
    })),
  };
  if (!home || !stored) return without;
  return withObjective(without, home, (one) => ({ ...one, measures: [...one.measures, stored] }));
}

const inPlaceOf =
  (stored: PlanMeasure) =>
  (one: PlanMeasure): PlanMeasure =>
    one.measureId === stored.measureId ? stored : one;

function holds({ measures }: PlanObjective, key: string): boolean {
  return measures.some(({ measureId }) => measureId === key);
}

/** Changes an objective, after adding it (without its measures) when the content has none such. */
function withObjective(
  content: PlanContent,
  stored: PlanObjective,
  change: (objective: PlanObjective) => PlanObjective,
): PlanContent {
  const { objectiveKey } = stored;
  const isKnown = content.objectives.some((one) => one.objectiveKey === objectiveKey);
  const objectives = isKnown ? content.objectives : [...content.objectives, { ...stored, measures: [] }];
  return { ...content, objectives: objectives.map((one) => (one.objectiveKey === objectiveKey ? change(one) : one)) };
}
