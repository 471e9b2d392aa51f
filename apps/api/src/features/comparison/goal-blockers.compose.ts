import {
  blockerDeadline,
  daysBetween,
  goalBlockers,
  groupBy,
  isKnownAt,
  originOf,
  type GoalBlockerCode,
  type HeatMapCell,
  type Instant,
  type LocalDate,
} from '@rssz/domain';
import type { ComparedUnit } from './comparison-data.ts';
import type { GoalBlocker } from './dto/heat-map.dto.ts';
import type { Comparison } from './read-comparison.ts';

export interface BlockersAsked {
  readonly project: { readonly startsOn: LocalDate; readonly endsOn: LocalDate };
  readonly asOf: LocalDate;
  readonly knownAt: Instant | null;
}

/** What blocks the judgement of the goal, one row for a unit and a reason, the most urgent first. */
export function composeBlockers(
  comparison: Comparison,
  cells: readonly HeatMapCell[],
  { project, asOf, knownAt }: BlockersAsked,
): GoalBlocker[] {
  const units = new Map(comparison.units.map((one) => [one.id, one]));
  const firstChoiceOf = firstChoices(comparison, knownAt);
  const groups = groupBy(goalBlockers(cells), (one) => `${one.unitId} ${one.code}`);
  return [...groups.values()]
    .flatMap((group): GoalBlocker[] => {
      const [first] = group;
      const unit = first && units.get(first.unitId);
      if (!unit) return [];
      const dates = { ...unit, chosenFrom: firstChoiceOf(group) };
      const { dueOn, isAssumption } = blockerDeadline(first.code, dates, project);
      return [{ ...rowOf(unit, first.code, group), dueOn, daysLeft: daysBetween(asOf, dueOn), isAssumption }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

function rowOf(
  { id, name }: ComparedUnit,
  code: GoalBlockerCode,
  group: readonly { readonly thematicAreaId: string | null; readonly criterionId: string | null }[],
): Pick<GoalBlocker, 'unit' | 'code' | 'areaIds' | 'criteria'> {
  const areaIds = [...new Set(group.flatMap(({ thematicAreaId }) => thematicAreaId ?? []))];
  return { unit: { id, name }, code, areaIds, criteria: group.filter((one) => one.criterionId !== null).length };
}

type Blocked = { readonly unitId: string; readonly criterionId: string | null };

/**
 * Since when the first of the criteria that block has been chosen, as it was known: one added later is given its days from
 * then on, one that continues another from when the unit chose that one.
 */
function firstChoices({ data }: Comparison, knownAt: Instant | null): (group: readonly Blocked[]) => LocalDate | null {
  const keyOf = (unitId: string, criterionId: string): string => `${unitId} ${originOf(data.criteria, criterionId)}`;
  const first = new Map<string, LocalDate>();
  for (const { unitId, criterionId, chosenFrom } of data.chosen.filter((one) => isKnownAt(one, knownAt))) {
    const key = keyOf(unitId, criterionId);
    const known = first.get(key);
    if (known === undefined || chosenFrom < known) first.set(key, chosenFrom);
  }
  return (group) => {
    const days = group.flatMap(({ unitId, criterionId }) => {
      return criterionId === null ? [] : (first.get(keyOf(unitId, criterionId)) ?? []);
    });
    return days.reduce<LocalDate | null>(
      (earliest, day) => (earliest === null || day < earliest ? day : earliest),
      null,
    );
  };
}
