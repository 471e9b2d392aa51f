import type { AssessmentEntry } from './assessment.ts';
import { historyAt, type AssessmentData, type Moment, type UnitHistory } from './assessment-history.ts';
import { areaShift, type AreaShift } from './area-shift.ts';
import { areComparable, compareCriterion, type CriterionLinks, type CriterionShift } from './compare-criterion.ts';

/** What a cell of the heat map shows; nothing chosen, nothing rated and a rating of zero are three different things. */
export const CELL_STATES = [
  'not-chosen',
  'not-assessed',
  'baseline-only',
  'improved',
  'worse',
  'mixed',
  'unchanged',
] as const;

export type CellState = (typeof CELL_STATES)[number];

/** A rating as the comparison shows it. */
export interface RatedLevel {
  readonly assessmentId: string;
  readonly criterionId: string;
  readonly level: number;
  readonly on: AssessmentEntry['assessedOn'];
}

/** The two ratings that are compared, and how the later stands against the first. */
export interface SeriesStanding {
  readonly baseline: RatedLevel | null;
  readonly latest: RatedLevel | null;
  readonly shift: CriterionShift;
  /** True when the two were rated under different catalogue versions, compared through a mapping. */
  readonly isMapped: boolean;
}

/** A chosen criterion with the two ratings that are compared. */
export interface CriterionStanding extends SeriesStanding {
  readonly criterionId: string;
  readonly targetLevel: number | null;
  readonly isAddedLater: boolean;
}

/** A thematic area of a unit. */
export interface HeatMapCell {
  readonly unitId: string;
  readonly thematicAreaId: string;
  readonly state: CellState;
  readonly criteria: readonly CriterionStanding[];
  /** Criteria of another catalogue version that were rated here and that no mapping lets compare. */
  readonly unmapped: readonly string[];
}

/**
 * The heat map of units and areas: from the baseline of every chosen criterion to its latest rating, by the published rule
 * `areaShift`.
 *
 * Source: issue 3 §5. A cell is *baseline only* when the rule finds nothing to compare, yet some criterion has a baseline.
 *
 * @example heatMap(['u1'], ['housing'], data, { asOf: '2024-06-30', knownAt: null })[0]?.state // 'improved'
 */
export function heatMap(
  unitIds: readonly string[],
  thematicAreaIds: readonly string[],
  data: AssessmentData,
  moment: Moment,
): HeatMapCell[] {
  const historyOf = historyAt(data, moment);
  return unitIds.flatMap((unitId) => {
    const history = historyOf(unitId);
    return thematicAreaIds.map((areaId) => cellOf(unitId, areaId, history, data.criteria));
  });
}

function cellOf(unitId: string, thematicAreaId: string, history: UnitHistory, links: CriterionLinks): HeatMapCell {
  const criteria = history.chosen
    .filter((one) => one.thematicAreaId === thematicAreaId)
    .map(({ criterionId, targetLevel, isAddedLater }) => {
      const standing = standingOfSeries(history.seriesOf(criterionId), links);
      return { criterionId, targetLevel, isAddedLater, ...standing };
    });
  const unmapped = history.unmapped(thematicAreaId);
  return { unitId, thematicAreaId, state: stateOf(criteria, links), criteria, unmapped };
}

/**
 * The baseline and the latest rating after it of a series that is given the oldest first, and the shift between them.
 *
 * Source: issue 3 §5 (from the baseline to the latest assessment).
 *
 * @example standingOfSeries(history.seriesOf('c1'), criteria).shift // 'improved'
 */
export function standingOfSeries(series: readonly AssessmentEntry[], links: CriterionLinks): SeriesStanding {
  const first = series.findLast((one) => one.phase === 'baseline');
  const baseline = first ? ratedLevel(first) : null;
  const last = first && series.findLast((one) => one.phase !== 'baseline' && one.assessedOn > first.assessedOn);
  const latest = last ? ratedLevel(last) : null;
  const isMapped = baseline !== null && latest !== null && baseline.criterionId !== latest.criterionId;
  return { baseline, latest, shift: compareCriterion(baseline, latest, links), isMapped };
}

/** A rating as shown. */
export function ratedLevel(entry: AssessmentEntry): RatedLevel {
  return { assessmentId: entry.id, criterionId: entry.criterionId, level: entry.level, on: entry.assessedOn };
}

/** The published rule over pairs of ratings. */
export function shiftOfPairs(
  pairs: readonly { readonly baseline: RatedLevel | null; readonly latest: RatedLevel | null }[],
  links: CriterionLinks,
): AreaShift {
  return areaShift(
    pairs.map(({ baseline, latest }) => ({
      baseline: baseline?.level ?? null,
      latest: latest?.level ?? null,
      isComparable:
        baseline !== null && latest !== null && areComparable(links, baseline.criterionId, latest.criterionId),
    })),
  );
}

function stateOf(criteria: readonly CriterionStanding[], links: CriterionLinks): CellState {
  if (criteria.length === 0) return 'not-chosen';
  const shift = shiftOfPairs(criteria, links);
  const isBegun = shift === 'not-assessed' && criteria.some((one) => one.baseline !== null);
  return isBegun ? 'baseline-only' : shift;
}
