/** How a territorial unit lies in local action groups; of a unit whose municipalities nobody entered nothing is known. */
export const UNIT_COVERAGES = ['whole', 'partly', 'none', 'unknown'] as const;

export type UnitCoverage = (typeof UNIT_COVERAGES)[number];

/** Which groups a unit lies in, and what of it lies in none. */
export interface UnitInMas {
  readonly coverage: UnitCoverage;
  readonly masIds: readonly string[];
  /** Codes of the municipalities that no group has. */
  readonly outside: readonly string[];
}

/**
 * Lays the municipalities of a unit over those of local action groups.
 *
 * Source: issue 5 §5 (which unit lies in which group). The size of a municipality plays no part: the source speaks of places
 * where people live, not of shares.
 *
 * @example unitInMas(['554782', '500011'], new Map([['554782', ['a']]]))
 * // { coverage: 'partly', masIds: ['a'], outside: ['500011'] }
 */
export function unitInMas(
  municipalities: readonly string[],
  masOf: { get(code: string): readonly string[] | undefined },
): UnitInMas {
  const masIds = [...new Set(municipalities.flatMap((code) => masOf.get(code) ?? []))];
  const outside = municipalities.filter((code) => (masOf.get(code) ?? []).length === 0);
  return { coverage: coverageOf(municipalities.length, outside.length), masIds, outside };
}

/** Of how many municipalities so many lie outside. Example: `coverageOf(3, 1)` → `'partly'`. */
export function coverageOf(municipalities: number, outside: number): UnitCoverage {
  if (municipalities === 0) return 'unknown';
  if (outside === 0) return 'whole';
  return outside === municipalities ? 'none' : 'partly';
}
