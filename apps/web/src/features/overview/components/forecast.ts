import { daysBetween, type LocalDate } from '@rssz/domain';
import type { CoursePoint } from '../../../shared/ui/burn-up-geometry.ts';

const monthsBack = 6;
const daysOfMonth = 30.4375;

/**
 * The value at the end of the project if the pace of the last six months goes on; null without enough history, when the
 * project is over or the target is reached. The points are monthly, the last known one is the day shown.
 */
export function forecastAtEnd(points: readonly CoursePoint[], target: number, endsOn: string): number | null {
  const known = points.flatMap(({ asOf, value }) => (value === null ? [] : [{ asOf: asOf as LocalDate, value }]));
  const last = known.at(-1);
  const before = known.at(-1 - monthsBack);
  if (!last || !before || last.value >= target) return null;
  const monthsLeft = daysBetween(last.asOf, endsOn as LocalDate) / daysOfMonth;
  if (monthsLeft <= 0) return null;
  const span = daysBetween(before.asOf, last.asOf) / daysOfMonth;
  return Math.round(last.value + ((last.value - before.value) / span) * monthsLeft);
}
