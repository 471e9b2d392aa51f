import type { Indicator, IndicatorSeries } from '../api/types.ts';
import type { CoursePoint } from '../ui/burn-up-geometry.ts';

/**
 * The course as of the day shown: what came later is not known there, and the day itself is a point of its own, so that
 * the line ends at the number of the page.
 */
export function courseUpTo(points: IndicatorSeries['points'], indicator: Indicator): CoursePoint[] {
  const { asOf, value, planned } = indicator;
  const known = points.map((point) => ({ ...point, value: point.asOf > asOf ? null : point.value }));
  const others = known.filter((point) => point.asOf !== asOf);
  return [...others, { asOf, value, planned }].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}
