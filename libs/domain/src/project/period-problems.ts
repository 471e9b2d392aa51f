import { addDays } from '../kernel/date-arithmetic.ts';
import { isWithin } from '../kernel/local-date.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import type { MonitoringPeriodDefinition, ProjectDefinition } from './project-definition.ts';

/** The days of the project and of its monitoring periods, which follow each other without a gap and cover it once. */
export function periodProblems(definition: ProjectDefinition): DefinitionProblem[] {
  const { startsOn, endsOn } = definition;
  if (endsOn < startsOn) return [{ path: '/endsOn', code: 'definition.period-reversed', params: { startsOn, endsOn } }];
  const periods = definition.monitoringPeriods.periods;
  return [
    ...periods.flatMap((period, index) => followingProblems(period, index, periods, definition)),
    ...coverageProblems(periods, definition),
  ];
}

function followingProblems(
  period: MonitoringPeriodDefinition,
  index: number,
  periods: readonly MonitoringPeriodDefinition[],
  { startsOn: projectStart }: ProjectDefinition,
): DefinitionProblem[] {
  const path = `/monitoringPeriods/periods/${index}`;
  const { startsOn, endsOn, reportDueOn } = period;
  if (endsOn < startsOn) {
    return [{ path: `${path}/endsOn`, code: 'definition.period-reversed', params: { startsOn, endsOn } }];
  }
  if (reportDueOn < endsOn) {
    const params = { startsOn: endsOn, endsOn: reportDueOn };
    return [{ path: `${path}/reportDueOn`, code: 'definition.period-reversed', params }];
  }
  const previous = periods[index - 1];
  const expected = previous ? addDays(previous.endsOn, 1) : projectStart;
  if (startsOn === expected) return [];
  const params = { value: startsOn, expected };
  return [{ path: `${path}/startsOn`, code: 'definition.periods-not-contiguous', params }];
}

function coverageProblems(
  periods: readonly MonitoringPeriodDefinition[],
  { startsOn, endsOn }: ProjectDefinition,
): DefinitionProblem[] {
  const last = periods.at(-1);
  if (!last || last.endsOn === endsOn) return [];
  const path = `/monitoringPeriods/periods/${periods.length - 1}/endsOn`;
  if (isWithin(last.endsOn, { startsOn, endsOn })) {
    const params = { value: addDays(last.endsOn, 1), expected: endsOn };
    return [{ path, code: 'definition.periods-not-contiguous', params }];
  }
  return [{ path, code: 'definition.outside-project', params: { value: last.endsOn, startsOn, endsOn } }];
}
