import fc from 'fast-check';
import { burnUpGeometry, monthTicks } from './burn-up-geometry.ts';

const frame = { width: 600, height: 260, top: 20, right: 20, bottom: 20, left: 40 };
const points = [
  { asOf: '2023-01-01', value: 0, planned: 0 },
  { asOf: '2023-07-02', value: 30, planned: 40 },
  { asOf: '2023-12-31', value: null, planned: 80 },
];
const course = { points, target: 80, asOf: '2023-07-02' };

describe('the geometry of a burn-up', () => {
  it('spans the frame from the first point to the last and from zero to the target', () => {
    const chart = burnUpGeometry(course, frame);
    expect(chart.plannedPath).toBe('M40,240L310,130L580,20');
    expect(chart.targetY).toBe(20);
  });

  it('ends the actual line on the day shown, where the line of the day and the plan stand too', () => {
    const chart = burnUpGeometry(course, frame);
    expect(chart.actualPath).toBe('M40,240L310,157.5');
    expect(chart.actualEnd).toEqual({ x: 310, y: 157.5, value: 30 });
    expect(chart.plannedNow).toEqual({ x: 310, y: 130, value: 40 });
    expect(chart.todayX).toBe(310);
  });

  it('draws a forecast from the last value on, and none without it', () => {
    const forecast = { asOf: '2023-12-31', value: 60 };
    expect(burnUpGeometry({ ...course, forecast }, frame)).toMatchObject({
      forecastPath: 'M310,157.5L580,75',
      forecastEnd: { x: 580, y: 75, value: 60 },
    });
    expect(burnUpGeometry(course, frame)).toMatchObject({ forecastPath: null, forecastEnd: null });
  });

  it('draws no line of a single value and no plan that is not set', () => {
    const first = [
      { asOf: '2023-01-01', value: 0, planned: null },
      { ...points[2]!, planned: null },
    ];
    const chart = burnUpGeometry({ points: first, target: 80, asOf: '2023-01-01' }, frame);
    expect(chart).toMatchObject({ actualPath: null, plannedPath: null, plannedNow: null });
    expect(chart.actualEnd).toEqual({ x: 40, y: 240, value: 0 });
  });

  it('leaves out the line of a day outside the course', () => {
    expect(burnUpGeometry({ ...course, asOf: '2024-02-01' }, frame).todayX).toBeNull();
  });

  it('makes room for values over the target', () => {
    const over = [points[0]!, { asOf: '2023-12-31', value: 100, planned: 80 }];
    expect(burnUpGeometry({ ...course, points: over }, frame).actualEnd?.y).toBe(20);
  });

  it('names quarters, on a phone half-years', () => {
    const dates = (width: number) => burnUpGeometry(course, { ...frame, width }).xTicks.map(({ date }) => date);
    expect(dates(600)).toEqual(['2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01']);
    expect(dates(320)).toEqual(['2023-01-01', '2023-07-01']);
    expect(monthTicks('2023-11-15', '2024-02-01', 3)).toEqual(['2024-01-01']);
  });

  it('keeps every point inside the frame', () => {
    const values = fc.array(fc.nat(500), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 200 }), (many, target) => {
        const days = many.map((value, index) => ({
          asOf: `2023-${String(index + 1).padStart(2, '0')}-01`,
          value,
          planned: value,
        }));
        const asOf = days.at(-1)?.asOf ?? '';
        const { actualEnd, targetY } = burnUpGeometry({ points: days, target, asOf }, frame);
        for (const y of [actualEnd?.y ?? NaN, targetY]) {
          expect(y).toBeGreaterThanOrEqual(frame.top);
          expect(y).toBeLessThanOrEqual(frame.height - frame.bottom);
        }
      }),
    );
  });
});
