import type { Criterion } from '../../../shared/api/types.ts';

/** Criteria by thematic area, in the order in which the catalogue first comes to each. */
export function areasOf(criteria: readonly Criterion[]) {
  const areas = new Map<string, { area: Criterion['thematicArea']; criteria: Criterion[] }>();
  for (const criterion of criteria) {
    const area = criterion.thematicArea;
    const known = areas.get(area.code) ?? { area, criteria: [] };
    areas.set(area.code, { area, criteria: [...known.criteria, criterion] });
  }
  return [...areas.values()];
}
