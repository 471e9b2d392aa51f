import type { EsfPeriod } from '../../../shared/api/types.ts';

/** What is offered first: finished periods that wait to be exported, or whose figures have changed since. */
export function periodsAtStart(periods: readonly EsfPeriod[]): readonly number[] {
  return periods
    .filter(({ hasBegun, isRunning, rows }) => hasBegun && !isRunning && rows > 0)
    .filter(({ lastExport, changed }) => lastExport === null || changed > 0)
    .map(({ number }) => number);
}
