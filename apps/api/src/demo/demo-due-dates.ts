import { localDate, type LocalDate } from '@rssz/domain';
import { dayBetween, workingDayFrom } from './demo-time.ts';

/** A line of outputs that stands alone, by key activity and order, with the date the demonstration gives it. */
const SINGLE: Readonly<Record<string, readonly string[]>> = {
  KA01: ['2023-09-29', '2024-03-28', '2024-08-30'],
  KA02: ['2023-12-29'],
  KA03: ['2024-11-29'],
  KA04: ['2023-12-15', '2024-12-13'],
  KA05: ['2023-03-31', '2024-12-13', '2023-06-30', '2024-12-20'],
};

const FIRST_ANALYSIS = localDate('2023-05-31');
const LAST_ANALYSIS = localDate('2024-11-15');
const EARLY_REPORTS = 10;

export interface DueDateQuestion {
  readonly keyActivity: string;
  /** Which line of its activity, from zero. */
  readonly linePosition: number;
  readonly lineCount: number;
  readonly positionInLine: number;
  readonly scope: string;
}

/** When a document of the demonstration is due. The real project's dates are not in the source, so these are samples. */
export function demoDueDate({
  keyActivity,
  linePosition,
  lineCount,
  positionInLine,
  scope,
}: DueDateQuestion): LocalDate {
  if (scope === 'place') {
    const early = positionInLine < EARLY_REPORTS;
    return workingDayFrom(
      early
        ? dayBetween(localDate('2024-06-28'), localDate('2024-10-10'), positionInLine / EARLY_REPORTS)
        : localDate('2024-11-29'),
    );
  }
  if (scope === 'open') {
    return workingDayFrom(dayBetween(FIRST_ANALYSIS, LAST_ANALYSIS, positionInLine / Math.max(1, lineCount - 1)));
  }
  const dates = SINGLE[keyActivity] ?? [];
  const date = dates[scope === 'year' ? positionInLine : linePosition] ?? dates.at(-1);
  return workingDayFrom(localDate(date ?? '2024-12-13'));
}
