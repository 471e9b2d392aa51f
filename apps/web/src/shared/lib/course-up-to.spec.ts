import type { Indicator, IndicatorSeries } from '../api/types.ts';
import { courseUpTo } from './course-up-to.ts';

const series: IndicatorSeries = {
  today: '2024-09-16',
  target: 83,
  points: [
    { asOf: '2024-08-31', value: 30, planned: 40 },
    { asOf: '2024-09-16', value: 36, planned: 43 },
    { asOf: '2024-10-31', value: null, planned: 60 },
  ],
};
const on = (asOf: string, value: number, planned: number, asOfInFuture = false) =>
  ({ asOf, value, planned, asOfInFuture }) as Indicator;

describe('the course of an indicator', () => {
  it('ends on the day shown, at the number of the page', () => {
    const course = courseUpTo(series, on('2024-09-05', 31, 41));
    expect(course).toMatchObject({ asOf: '2024-09-05', planned: 41 });
    expect(course.points.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2024-08-31', 30],
      ['2024-09-05', 31],
      ['2024-09-16', null],
      ['2024-10-31', null],
    ]);
  });

  it('ends today, with the plan of today, when the day shown is yet to come', () => {
    const course = courseUpTo(series, on('2024-12-31', 36, 83, true));
    expect(course).toEqual({ points: series.points, asOf: '2024-09-16', planned: 43 });
  });
});
