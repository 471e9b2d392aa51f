import { daysBetween, type LocalDate } from '@rssz/domain';
import type { Indicator, IndicatorSeries } from '../../../shared/api/types.ts';

const monthsBack = 6;
const daysOfMonth = 30.4375;

interface KnownPoint {
  asOf: string;
  value: number;
}

/** Months before the day that is shown, and that day itself; later ones have a plan only. */
export function knownPoints(series: IndicatorSeries, indicator: Indicator): KnownPoint[] {
  const before = series.points.flatMap(({ asOf, value }) =>
    value === null || asOf >= indicator.asOf ? [] : [{ asOf, value }],
  );
  return [...before, { asOf: indicator.asOf, value: indicator.value }];
}

/**
 * The value at the end of the project if the pace of the last six months goes on; null without enough history, when the
 * project is over or the target is reached.
 */
export function forecastAtEnd(known: readonly KnownPoint[], target: number, endsOn: string): number | null {
  const last = known.at(-1);
  const before = known.at(-1 - monthsBack);
  if (!last || !before || last.value >= target) return null;
  const monthsLeft = daysBetween(last.asOf as LocalDate, endsOn as LocalDate) / daysOfMonth;
  if (monthsLeft <= 0) return null;
  const span = daysBetween(before.asOf as LocalDate, last.asOf as LocalDate) / daysOfMonth;
  return Math.round(last.value + ((last.value - before.value) / span) * monthsLeft);
}
