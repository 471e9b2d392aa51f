import type { Indicator, IndicatorSeries } from '../api/types.ts';
import type { CoursePoint } from '../ui/burn-up-geometry.ts';

export interface Course {
  points: CoursePoint[];
  /** The day the line ends on: the day shown, or today when that one is yet to come. */
  asOf: string;
  /** What was planned for that day. */
  planned: number | null;
}

/**
 * The course as of the day shown: what came later is not known there, and the day itself is a point of its own, so that
 * the line ends at the number of the page. A day that is yet to come has no point: the line ends today.
 */
export function courseUpTo({ points, today }: IndicatorSeries, indicator: Indicator): Course {
  const { asOf, value, planned } = indicator;
  if (indicator.asOfInFuture)
    return { points, asOf: today, planned: points.find((point) => point.asOf === today)?.planned ?? null };
  const known = points.map((point) => ({ ...point, value: point.asOf > asOf ? null : point.value }));
  const others = known.filter((point) => point.asOf !== asOf);
  const course = [...others, { asOf, value, planned }].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  return { points: course, asOf, planned };
}
