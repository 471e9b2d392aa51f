import { groupBy } from '../kernel/group-by.ts';
import { CELL_STATES, type CellState, type HeatMapCell } from './heat-map.ts';

/** How many cells stand in each state. */
export type ShiftCounts = Readonly<Record<CellState, number>>;

/** What is counted of a cell, of one day or of two. */
export type CountedCell = Pick<HeatMapCell, 'unitId' | 'thematicAreaId' | 'state'>;

/** The counts of an area, a region or everything. */
export interface ShiftCountRow {
  /** The id of the area or the code of the region; `null` for units whose region is not known. */
  readonly key: string | null;
  readonly counts: ShiftCounts;
  /** Units that have chosen something here. */
  readonly units: number;
}

/** Cells counted by area and by region. */
export interface ShiftCountTable {
  readonly total: ShiftCountRow;
  readonly byArea: readonly ShiftCountRow[];
  readonly byRegion: readonly ShiftCountRow[];
}

/** What keeps the goal from being judged in a unit. */
export const GOAL_BLOCKERS = ['areas-missing', 'baseline-missing', 'later-assessment-missing'] as const;

export type GoalBlockerCode = (typeof GOAL_BLOCKERS)[number];

/** One thing that is missing, down to the criterion. */
export interface GoalBlocker {
  readonly code: GoalBlockerCode;
  readonly unitId: string;
  readonly thematicAreaId: string | null;
  readonly criterionId: string | null;
}

/**
 * Counts the cells of a heat map, or of two days, by area and region, in the order in which they first occur. What is counted
 * is areas of units; levels are never added up.
 *
 * Source: issue 3 §5 (counts per area and region).
 *
 * @example countShifts(cells, (unitId) => regions.get(unitId) ?? null).total.counts.improved
 */
export function countShifts(
  cells: readonly CountedCell[],
  regionOf: (unitId: string) => string | null,
): ShiftCountTable {
  return {
    total: countRow(null, cells),
    byArea: [...groupBy(cells, (cell) => cell.thematicAreaId)].map(([key, some]) => countRow(key, some)),
    byRegion: [...groupBy(cells, (cell) => regionOf(cell.unitId))].map(([key, some]) => countRow(key, some)),
  };
}

/**
 * What blocks the judgement of the goal: units without a chosen area, chosen criteria without a baseline, and those with
 * nothing later to compare it with.
 *
 * Source: issue 3 §5 (the list of units that lack a baseline or a later assessment); domain.md R8.
 *
 * @example goalBlockers(cells).filter((one) => one.code === 'baseline-missing')
 */
export function goalBlockers(cells: readonly HeatMapCell[]): GoalBlocker[] {
  return [...groupBy(cells, (cell) => cell.unitId)].flatMap(([unitId, own]): GoalBlocker[] => {
    if (own.every((cell) => cell.state === 'not-chosen')) {
      return [{ code: 'areas-missing', unitId, thematicAreaId: null, criterionId: null }];
    }
    return own.flatMap(({ thematicAreaId, criteria }) =>
      criteria.flatMap(({ criterionId, shift }): GoalBlocker[] => {
        if (shift === 'not-assessed') return [{ code: 'baseline-missing', unitId, thematicAreaId, criterionId }];
        if (shift !== 'baseline-only') return [];
        return [{ code: 'later-assessment-missing', unitId, thematicAreaId, criterionId }];
      }),
    );
  });
}

function countRow(key: string | null, cells: readonly CountedCell[]): ShiftCountRow {
  const counts = Object.fromEntries(CELL_STATES.map((state) => [state, 0])) as Record<CellState, number>;
  const units = new Set<string>();
  for (const cell of cells) {
    counts[cell.state] += 1;
    if (cell.state !== 'not-chosen') units.add(cell.unitId);
  }
  return { key, counts, units: units.size };
}
