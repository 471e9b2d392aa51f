import {
  areaShiftRule,
  countShifts,
  groupBy,
  heatMap,
  type FigureDay,
  type HeatMapCell,
  type Instant,
  type Scope,
} from '@rssz/domain';
import { reachOf } from '../../platform/auth/scope.ts';
import type { RegionCoverage, RegionTile } from './dto/region-coverage.dto.ts';
import { isSample } from './heat-map.compose.ts';
import type { Comparison } from './read-comparison.ts';

export interface CoverageAsked {
  readonly day: FigureDay;
  readonly knownAt: Instant | null;
  readonly scope: Scope;
}

/** Every region of the country with its units, what is agreed and compared in them, and what has moved. */
export function composeRegionCoverage(comparison: Comparison, { day, knownAt, scope }: CoverageAsked): RegionCoverage {
  const { units, areas, regions, data } = comparison;
  const ids = [units.map((one) => one.id), areas.map((one) => one.id)] as const;
  const cells = heatMap(...ids, data, { asOf: day.countedTo, knownAt });
  const regionOf = new Map(units.map((one) => [one.id, one.regionCode]));
  const byRegion = groupBy(cells, (cell) => regionOf.get(cell.unitId) ?? null);
  const unitsOf = groupBy(units, (one) => one.regionCode);
  return {
    asOf: day.asOf,
    asOfInFuture: day.isInFuture,
    rule: { ...areaShiftRule },
    reach: reachOf(scope),
    isSample: isSample(comparison, cells),
    regions: regions.map((region) => ({
      region,
      units: unitsOf.get(region.code)?.length ?? 0,
      ...tileOf(byRegion.get(region.code) ?? []),
    })),
  };
}

const BEGUN_ONLY: readonly HeatMapCell['state'][] = ['not-chosen', 'not-assessed', 'baseline-only'];

function tileOf(cells: readonly HeatMapCell[]): Pick<RegionTile, 'covered' | 'compared' | 'counts'> {
  const { counts, units: covered } = countShifts(cells, () => null).total;
  const compared = new Set(cells.filter(({ state }) => !BEGUN_ONLY.includes(state)).map((cell) => cell.unitId));
  return { covered, compared: compared.size, counts: { ...counts } };
}
