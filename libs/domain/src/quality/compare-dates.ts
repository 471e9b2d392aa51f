import type { Instant, LocalDate } from '../kernel/local-date.ts';
import type { AssessmentEntry } from './assessment.ts';
import { historyAt, type AssessmentData, type UnitHistory } from './assessment-history.ts';
import { compareCriterion, type CriterionLinks, type CriterionShift } from './compare-criterion.ts';
import { ratedLevel, shiftOfPairs, type CellState, type RatedLevel } from './heat-map.ts';

/** A criterion on two days: the rating that stood on each. */
export interface CriterionOnTwoDates {
  readonly criterionId: string;
  readonly earlier: RatedLevel | null;
  readonly later: RatedLevel | null;
  readonly shift: CriterionShift;
}

/** An area of a unit on two days, with the shift between them. */
export interface CellOnTwoDates {
  readonly unitId: string;
  readonly thematicAreaId: string;
  readonly state: CellState;
  readonly criteria: readonly CriterionOnTwoDates[];
  /** Criteria rated here by the later day that no mapping lets compare. */
  readonly unmapped: readonly string[];
}

/**
 * Units and areas on any two days side by side: of every criterion chosen on the later day the rating that stood on each,
 * whatever its phase, and the shift between them by the published rule. Both days by the same knowledge.
 *
 * Source: issue 3 §5 (any two dates side by side).
 *
 * @example compareDates(units, areas, data, { earlier: '2023-06-30', later: '2024-06-30', knownAt: null })
 */
export function compareDates(
  unitIds: readonly string[],
  thematicAreaIds: readonly string[],
  data: AssessmentData,
  dates: { readonly earlier: LocalDate; readonly later: LocalDate; readonly knownAt: Instant | null },
): CellOnTwoDates[] {
  const earlierOf = historyAt(data, { asOf: dates.earlier, knownAt: dates.knownAt });
  const laterOf = historyAt(data, { asOf: dates.later, knownAt: dates.knownAt });
  return unitIds.flatMap((unitId) => {
    const [earlier, later] = [earlierOf(unitId), laterOf(unitId)];
    return thematicAreaIds.map((areaId) => cellOf(unitId, areaId, earlier, later, data.criteria));
  });
}

/**
 * The points of a criterion over time in a unit, the oldest first, through the mappings of the catalogue versions.
 *
 * Source: issue 3 §5 (small multiples over time).
 */
export function criterionSeries(
  unitId: string,
  criterionId: string,
  data: AssessmentData,
  moment: { readonly asOf: LocalDate; readonly knownAt: Instant | null },
): AssessmentEntry[] {
  return [...historyAt(data, moment)(unitId).seriesOf(criterionId)];
}

function cellOf(
  unitId: string,
  thematicAreaId: string,
  earlier: UnitHistory,
  later: UnitHistory,
  links: CriterionLinks,
): CellOnTwoDates {
  const criteria = later.chosen
    .filter((one) => one.thematicAreaId === thematicAreaId)
    .map(({ criterionId }): CriterionOnTwoDates => {
      const [was, is] = [lastOf(earlier, criterionId), lastOf(later, criterionId)];
      return { criterionId, earlier: was, later: is, shift: compareCriterion(was, is, links) };
    });
  const unmapped = later.unmapped(thematicAreaId);
  return { unitId, thematicAreaId, state: stateOf(criteria, links), criteria, unmapped };
}

function lastOf(history: UnitHistory, criterionId: string): RatedLevel | null {
  const last = history.seriesOf(criterionId).at(-1);
  return last ? ratedLevel(last) : null;
}

function stateOf(criteria: readonly CriterionOnTwoDates[], links: CriterionLinks): CellState {
  if (criteria.length === 0) return 'not-chosen';
  return shiftOfPairs(
    criteria.map((one) => ({ baseline: one.earlier, latest: one.later })),
    links,
  );
}
