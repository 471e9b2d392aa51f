import {
  areaShiftRule,
  compareDates,
  countShifts,
  heatMap,
  type CellOnTwoDates,
  type FigureDay,
  type HeatMapCell as DomainCell,
  type Instant,
  type LocalDate,
  type Scope,
} from '@rssz/domain';
import { reachOf } from '../../platform/auth/scope.ts';
import type { HeatMap, HeatMapCell, HeatMapComparison, HeatMapRow } from './dto/heat-map.dto.ts';
import { composeBlockers } from './goal-blockers.compose.ts';
import type { Comparison } from './read-comparison.ts';

export interface MapAsked {
  readonly scope: Scope;
  readonly knownAt: Instant | null;
  /** Code of the only area to show. */
  readonly area?: string | undefined;
  readonly project: { readonly startsOn: LocalDate; readonly endsOn: LocalDate };
}

/** The heat map of a day: the domain compares and counts, this only puts it side by side. */
export function composeHeatMap(comparison: Comparison, asked: MapAsked & { readonly day: FigureDay }): HeatMap {
  const { day, knownAt, project } = asked;
  const cells = heatMap(...sidesOf(comparison), comparison.data, { asOf: day.countedTo, knownAt });
  const areas = areasInUse(comparison, cells, asked.area);
  const shown = new Set(areas.map((one) => one.id));
  const blockers = composeBlockers(comparison, cells, { project, asOf: day.countedTo, knownAt });
  return {
    asOf: day.asOf,
    asOfInFuture: day.isInFuture,
    ...composeCells(comparison, asked, areas, cells, mapCell),
    // A unit that chose nothing lacks every area; what is missing in one area concerns only the maps that show it.
    blockers: blockers.filter(({ areaIds }) => areaIds.length === 0 || areaIds.some((id) => shown.has(id))),
  };
}

/** Two days side by side. */
export function composeComparison(
  comparison: Comparison,
  asked: MapAsked & { readonly earlier: LocalDate; readonly later: FigureDay },
): HeatMapComparison {
  const { earlier, later, knownAt } = asked;
  const cells = compareDates(...sidesOf(comparison), comparison.data, { earlier, later: later.countedTo, knownAt });
  const areas = areasInUse(comparison, cells, asked.area);
  return {
    earlier,
    later: later.asOf,
    laterInFuture: later.isInFuture,
    ...composeCells(comparison, asked, areas, cells, comparedCell),
  };
}

type Sides = [unitIds: string[], areaIds: string[]];

function sidesOf({ units, areas }: Comparison): Sides {
  return [units.map((one) => one.id), areas.map((one) => one.id)];
}

type Rated = { readonly criterionId: string } | null;

/** A criterion with the two ratings that are compared: baseline and latest, or those of two days. */
interface AnyStanding {
  readonly criterionId: string;
  readonly baseline?: Rated;
  readonly latest?: Rated;
  readonly earlier?: Rated;
  readonly later?: Rated;
}

/** The chosen criterion and those that its ratings were given under. */
const criteriaBehind = ({ criterionId, baseline, latest, earlier, later }: AnyStanding): string[] => [
  criterionId,
  ...[baseline, latest, earlier, later].flatMap((one) => one?.criterionId ?? []),
];

interface AnyCell {
  readonly unitId: string;
  readonly thematicAreaId: string;
  readonly state: DomainCell['state'];
  readonly criteria: readonly AnyStanding[];
  readonly unmapped: readonly string[];
}

function areasInUse({ areas }: Comparison, cells: readonly AnyCell[], only: string | undefined): Comparison['areas'] {
  if (only !== undefined) return areas.filter((one) => one.code === only);
  const used = new Set(
    cells
      .filter(({ state, unmapped }) => state !== 'not-chosen' || unmapped.length > 0)
      .map((one) => one.thematicAreaId),
  );
  return areas.filter((one) => used.has(one.id));
}

function composeCells<Cell extends AnyCell>(
  comparison: Comparison,
  { scope }: MapAsked,
  areas: Comparison['areas'],
  all: readonly Cell[],
  toCell: (cell: Cell) => HeatMapCell,
): Pick<HeatMap, 'rule' | 'reach' | 'isSample' | 'areas' | 'regions' | 'rows' | 'counts'> {
  const shown = new Set(areas.map((one) => one.id));
  const cells = all.filter((one) => shown.has(one.thematicAreaId));
  const regionOf = new Map(comparison.units.map((one) => [one.id, one.regionCode]));
  const rows = comparison.units.map(({ id, name, regionCode }, index): HeatMapRow => ({
    unit: { id, name },
    regionCode,
    cells: cells.slice(index * areas.length, (index + 1) * areas.length).map(toCell),
  }));
  const present = new Set(regionOf.values());
  return {
    rule: { ...areaShiftRule },
    reach: reachOf(scope),
    isSample: isSample(comparison, cells),
    areas: [...areas],
    regions: comparison.regions.filter(({ code }) => present.has(code)),
    rows,
    counts: plainCounts(countShifts(cells, (unitId) => regionOf.get(unitId) ?? null)),
  };
}

function plainCounts({ total, byArea, byRegion }: ReturnType<typeof countShifts>): HeatMap['counts'] {
  return { total, byArea: [...byArea], byRegion: [...byRegion] };
}

/** True when something shown was chosen or rated by a catalogue that is only a sample. */
export function isSample({ criteria }: Comparison, cells: readonly AnyCell[]): boolean {
  const samples = new Set(criteria.filter((one) => one.isSample).map((one) => one.id));
  return cells.some(
    ({ criteria: own, unmapped }) =>
      own.some((one) => criteriaBehind(one).some((id) => samples.has(id))) || unmapped.some((id) => samples.has(id)),
  );
}

function mapCell({ state, criteria, unmapped }: DomainCell): HeatMapCell {
  return {
    state,
    criteria: criteria.map(({ baseline, latest, shift }) => ({
      from: baseline?.level ?? null,
      to: latest?.level ?? null,
      shift,
    })),
    isMapped: criteria.some((one) => one.isMapped),
    unmapped: unmapped.length,
  };
}

function comparedCell({ state, criteria, unmapped }: CellOnTwoDates): HeatMapCell {
  return {
    state,
    criteria: criteria.map(({ earlier, later, shift }) => ({
      from: earlier?.level ?? null,
      to: later?.level ?? null,
      shift,
    })),
    isMapped: criteria.some(({ earlier, later }) => earlier && later && earlier.criterionId !== later.criterionId),
    unmapped: unmapped.length,
  };
}
