/** What the published rule says of a thematic area of a unit. */
export const AREA_SHIFTS = ['improved', 'worse', 'mixed', 'unchanged', 'not-assessed'] as const;

export type AreaShift = (typeof AREA_SHIFTS)[number];

/** The rule as published; a change of the rule is a new version, shown wherever its result is. */
export const areaShiftRule = { code: 'area-shift', version: 1 } as const;

/** The baseline and the latest level of one criterion. */
export interface CriterionPair {
  readonly baseline: number | null;
  readonly latest: number | null;
  /** False when the two were rated under criteria that are not mapped. */
  readonly isComparable: boolean;
}

/**
 * The published rule, version 1, for an area of a unit: *improved* when some criterion stands above its baseline and none
 * below; *worse* the reverse; *mixed* when both occur; *unchanged* when every one stands where it began; *not assessed*
 * while no criterion has both a baseline and a later rating that can be compared. Levels are never averaged or added.
 *
 * Source: issue 3 §5.
 *
 * @example areaShift([{ baseline: 2, latest: 3, isComparable: true }, { baseline: 4, latest: 4, isComparable: true }])
 * // 'improved'
 */
export function areaShift(criteria: readonly CriterionPair[]): AreaShift {
  const directions = new Set(
    criteria.flatMap(({ baseline, latest, isComparable }) =>
      isComparable && baseline !== null && latest !== null ? [Math.sign(latest - baseline)] : [],
    ),
  );
  if (directions.size === 0) return 'not-assessed';
  if (directions.has(1)) return directions.has(-1) ? 'mixed' : 'improved';
  return directions.has(-1) ? 'worse' : 'unchanged';
}
