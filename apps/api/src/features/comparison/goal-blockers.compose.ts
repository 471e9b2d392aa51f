import {
  blockerDeadline,
  daysBetween,
  goalBlockers,
  groupBy,
  type GoalBlockerCode,
  type HeatMapCell,
  type LocalDate,
} from '@rssz/domain';
import type { ComparedUnit } from './comparison-data.ts';
import type { GoalBlocker } from './dto/heat-map.dto.ts';
import type { Comparison } from './read-comparison.ts';

export interface BlockersAsked {
  readonly project: { readonly startsOn: LocalDate; readonly endsOn: LocalDate };
  readonly asOf: LocalDate;
}

/** What blocks the judgement of the goal, one row for a unit and a reason, the most urgent first. */
export function composeBlockers(
  comparison: Comparison,
  cells: readonly HeatMapCell[],
  { project, asOf }: BlockersAsked,
): GoalBlocker[] {
  const units = new Map(comparison.units.map((one) => [one.id, one]));
  const chosenFrom = firstChoices(comparison);
  const groups = groupBy(goalBlockers(cells), (one) => `${one.unitId} ${one.code}`);
  return [...groups.values()]
    .flatMap((group): GoalBlocker[] => {
      const [first] = group;
      const unit = first && units.get(first.unitId);
      if (!unit) return [];
      const dates = { ...unit, chosenFrom: firstChoiceOf(group, chosenFrom) };
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

const keyOf = (unitId: string, criterionId: string | null): string => `${unitId} ${criterionId ?? ''}`;

/** Since when the first of the criteria that block has been chosen; one added later is given its days from then on. */
function firstChoiceOf(group: readonly Blocked[], chosenFrom: ReadonlyMap<string, LocalDate>): LocalDate | null {
  const days = group.flatMap(({ unitId, criterionId }) => chosenFrom.get(keyOf(unitId, criterionId)) ?? []);
  return days.reduce<LocalDate | null>((first, day) => (first === null || day < first ? day : first), null);
}

/** Since when each unit has chosen each of its criteria, by what is known now. */
function firstChoices({ data }: Comparison): Map<string, LocalDate> {
  const first = new Map<string, LocalDate>();
  for (const { unitId, criterionId, chosenFrom } of data.chosen) {
    const key = keyOf(unitId, criterionId);
    const known = first.get(key);
    if (known === undefined || chosenFrom < known) first.set(key, chosenFrom);
  }
  return first;
}
