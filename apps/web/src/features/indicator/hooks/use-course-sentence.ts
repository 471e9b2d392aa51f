import { addMonths, daysBetween, type LocalDate } from '@rssz/domain';
import type { Indicator } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { CoursePoint } from '../../../shared/ui/burn-up-geometry.ts';

const daysInMonth = 30.44;
const monthsOfPace = 3;

/** Average gain a month over the last three months; null while there is no earlier point. */
export function recentPace(points: readonly CoursePoint[], asOf: string, value: number): number | null {
  const since = addMonths(asOf as LocalDate, -monthsOfPace);
  const earlier = points.filter((point) => point.asOf <= since && point.value !== null).at(-1);
  if (!earlier || earlier.value === null) return null;
  const months = daysBetween(earlier.asOf as LocalDate, asOf as LocalDate) / daysInMonth;
  return months > 0 ? (value - earlier.value) / months : null;
}

/** Gain a month needed to reach the target by the end; null when it is reached or no time is left. */
export function neededPace(asOf: string, endsOn: string, value: number, target: number): number | null {
  const months = daysBetween(asOf as LocalDate, endsOn as LocalDate) / daysInMonth;
  return value >= target || months < 0.5 ? null : (target - value) / months;
}

/** What the chart says, counted from its data. */
export function useCourseSentence(): (indicator: Indicator, points: readonly CoursePoint[], endsOn: string) => string {
  const t = useText('indicator');
  const format = useFormat();
  return ({ value, target, planned, asOf }, points, endsOn) => {
    const known = { date: format.date(asOf), value: format.number(value), target: format.number(target) };
    const first = standingSentence();
    const pace = recentPace(points, asOf, value);
    const needed = neededPace(asOf, endsOn, value, target);
    if (pace === null || needed === null) return first;
    const speeds = { needed: format.number(needed, 1), pace: format.number(pace, 1), end: format.date(endsOn) };
    return `${first} ${t('chart.paceNeeded', speeds)}`;

    function standingSentence(): string {
      if (planned === null) return t('chart.sentenceNoPlan', known);
      if (planned === value) return t('chart.sentenceOnPlan', known);
      const key = value > planned ? 'chart.sentenceAhead' : 'chart.sentenceBehind';
      const difference = format.number(Math.abs(value - planned));
      return t(key, { ...known, planned: format.number(planned), difference });
    }
  };
}
