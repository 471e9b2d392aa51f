/** What the comparison needs to know of a criterion: its area, and which earlier one it continues. */
export interface CriterionLink {
  readonly thematicAreaId: string;
  readonly mappedFromId: string | null;
}

/** Criteria of all catalogue versions by id. */
export type CriterionLinks = { get(id: string): CriterionLink | undefined };

/** How the latest rating of a criterion stands against its baseline. */
export const CRITERION_SHIFTS = [
  'improved',
  'worse',
  'unchanged',
  'baseline-only',
  'not-assessed',
  'not-comparable',
] as const;

export type CriterionShift = (typeof CRITERION_SHIFTS)[number];

/**
 * The earliest criterion that a criterion goes back to through the mappings of the catalogue versions; itself when it
 * continues none. Two criteria can be compared exactly when they go back to the same one.
 *
 * Source: issue 3 §4 (ratings under different catalogue versions are compared only where the criterion is mapped).
 *
 * @example originOf(new Map([['b', { thematicAreaId: 'housing', mappedFromId: 'a' }]]), 'b') // 'a'
 */
export function originOf(criteria: CriterionLinks, criterionId: string): string {
  const seen = new Set<string>();
  let current = criterionId;
  let from = criteria.get(current)?.mappedFromId ?? null;
  while (from !== null && !seen.has(from)) {
    seen.add(from);
    current = from;
    from = criteria.get(current)?.mappedFromId ?? null;
  }
  return current;
}

/** True when ratings under the two criteria can be compared. */
export function areComparable(criteria: CriterionLinks, a: string, b: string): boolean {
  return originOf(criteria, a) === originOf(criteria, b);
}

/**
 * The shift of one criterion from its baseline to its latest rating. Levels are an order, so a shift has a direction and no
 * size.
 *
 * Source: issue 3 §5; no arithmetic on ordinal levels.
 *
 * @example compareCriterion({ criterionId: 'a', level: 2 }, { criterionId: 'b', level: 3 }, criteria) // 'improved'
 */
export function compareCriterion(
  baseline: { readonly criterionId: string; readonly level: number } | null,
  latest: { readonly criterionId: string; readonly level: number } | null,
  criteria: CriterionLinks,
): CriterionShift {
  if (baseline === null) return 'not-assessed';
  if (latest === null) return 'baseline-only';
  if (!areComparable(criteria, baseline.criterionId, latest.criterionId)) return 'not-comparable';
  if (latest.level === baseline.level) return 'unchanged';
  return latest.level > baseline.level ? 'improved' : 'worse';
}
