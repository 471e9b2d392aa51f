import { groupBy } from '../kernel/group-by.ts';
import { isKnownAt } from '../kernel/is-known-at.ts';
import type { Instant, LocalDate } from '../kernel/local-date.ts';
import { compareAssessments, type AssessmentEntry } from './assessment.ts';
import { originOf, type CriterionLinks } from './compare-criterion.ts';

/** A criterion that a unit agreed to be rated by, from the day of the agreement until the day before another took over. */
export interface ChosenUnitCriterion {
  readonly unitId: string;
  readonly thematicAreaId: string;
  readonly criterionId: string;
  /** Number of the version of the description that says so. */
  readonly versionNumber: number;
  readonly targetLevel: number | null;
  /** True when the unit did not have it at the start. */
  readonly isAddedLater: boolean;
  readonly chosenFrom: LocalDate;
  /** The first day on which it no longer holds; `null` while it does. */
  readonly chosenUntil: LocalDate | null;
  readonly recordedFrom: Instant;
  readonly recordedTo: Instant | null;
}

/** Everything that comparison in time is counted from. */
export interface AssessmentData {
  readonly criteria: CriterionLinks;
  readonly chosen: readonly ChosenUnitCriterion[];
  readonly assessments: readonly AssessmentEntry[];
}

/** The day to look at, by what was known at a time (now, when `null`). */
export interface Moment {
  readonly asOf: LocalDate;
  readonly knownAt: Instant | null;
}

/** What was chosen and rated in a unit, as of a day. */
export interface UnitHistory {
  /** The chosen criteria, of each lineage one to an area: that of the newest version which holds. */
  readonly chosen: readonly ChosenUnitCriterion[];
  /** The ratings of the lineage of a criterion, the oldest first; pilots never among them. */
  seriesOf(criterionId: string): readonly AssessmentEntry[];
  /** The criteria rated in an area that none of the chosen ones goes back to, so that nothing compares them. */
  unmapped(thematicAreaId: string): readonly string[];
}

const none: UnitHistory = { chosen: [], seriesOf: () => [], unmapped: () => [] };

/**
 * What was chosen and rated by a day, sorted by unit once, so that a map of a thousand units reads it in one pass. Pilot
 * ratings are left out: they never count as a shift.
 *
 * Source: issue 3 §4 and §5; DESIGN §9.1 (by the day of the event, with the knowledge of `knownAt`).
 *
 * @example historyAt(data, { asOf: '2024-06-30', knownAt: null })('unit-1').seriesOf('c1').at(-1)?.level
 */
export function historyAt(data: AssessmentData, moment: Moment): (unitId: string) => UnitHistory {
  const { asOf, knownAt } = moment;
  const chosen = groupBy(
    data.chosen.filter((one) => isKnownAt(one, knownAt) && isChosenOn(one, asOf)),
    (one) => one.unitId,
  );
  const rated = groupBy(
    data.assessments.filter((one) => !one.isPilot && isKnownAt(one, knownAt) && one.assessedOn <= asOf),
    (one) => one.unitId,
  );
  const histories = new Map(
    [...new Set([...chosen.keys(), ...rated.keys()])].map((unitId) => [
      unitId,
      unitHistory(data.criteria, chosen.get(unitId) ?? [], rated.get(unitId) ?? []),
    ]),
  );
  return (unitId) => histories.get(unitId) ?? none;
}

function unitHistory(
  criteria: CriterionLinks,
  choices: readonly ChosenUnitCriterion[],
  entries: readonly AssessmentEntry[],
): UnitHistory {
  const lineages = groupBy([...entries].sort(compareAssessments), (one) => originOf(criteria, one.criterionId));
  const chosen = newestOfLineage(criteria, choices);
  const chosenOrigins = new Set(chosen.map((one) => originOf(criteria, one.criterionId)));
  const orphans = entries.filter((one) => !chosenOrigins.has(originOf(criteria, one.criterionId)));
  return {
    chosen,
    seriesOf: (criterionId) => lineages.get(originOf(criteria, criterionId)) ?? [],
    unmapped: (areaId) => [
      ...new Set(orphans.map((one) => one.criterionId).filter((id) => criteria.get(id)?.thematicAreaId === areaId)),
    ],
  };
}

/** Two versions may hold side by side, one naming a criterion and the other its successor: the unit has it once. */
function newestOfLineage(
  criteria: CriterionLinks,
  choices: readonly ChosenUnitCriterion[],
): readonly ChosenUnitCriterion[] {
  const newest = new Map<string, ChosenUnitCriterion>();
  for (const one of choices) {
    const key = `${one.thematicAreaId} ${originOf(criteria, one.criterionId)}`;
    const known = newest.get(key);
    if (known === undefined || one.versionNumber > known.versionNumber) newest.set(key, one);
  }
  return [...newest.values()];
}

function isChosenOn(choice: ChosenUnitCriterion, on: LocalDate): boolean {
  return choice.chosenFrom <= on && (choice.chosenUntil === null || on < choice.chosenUntil);
}
