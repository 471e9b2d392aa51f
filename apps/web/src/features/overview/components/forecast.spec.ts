import fc from 'fast-check';
import { forecastAtEnd } from './forecast.ts';

const endsOn = '2024-12-31';
/** Ends of months of 2024 with their values; later months are not known. */
const months = (...values: number[]) =>
  ['01-31', '02-29', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'].map(
    (day, index) => ({ asOf: `2024-${day}`, value: values[index] ?? null, planned: null }),
  );

describe('the forecast for the end of the project', () => {
  it('goes on at the pace of the last six months', () => {
    // 12 in half a year, five months left: 12 + 10.
    expect(forecastAtEnd(months(0, 2, 4, 6, 8, 10, 12), 83, endsOn)).toBe(22);
  });

  it('stays where it is when nothing was added', () => {
    expect(forecastAtEnd(months(5, 5, 5, 5, 5, 5, 5), 83, endsOn)).toBe(5);
  });

  it.each([
    ['with less than six months of history', months(0, 2, 4, 6, 8, 10), 83, endsOn],
    ['once the target is reached', months(0, 2, 4, 6, 8, 10, 12), 12, endsOn],
    ['on the last day of the project', months(0, 2, 4, 6, 8, 10, 12), 83, '2024-07-31'],
    ['without any value', months(), 83, endsOn],
  ])('is not given %s', (_when, points, target, end) => {
    expect(forecastAtEnd(points, target, end)).toBeNull();
  });

  it('never falls below the value of the day', () => {
    const gains = fc.array(fc.nat(9), { minLength: 7, maxLength: 11 });
    fc.assert(
      fc.property(gains, (added) => {
        let sum = 0;
        const values = added.map((gain) => (sum += gain));
        expect(forecastAtEnd(months(...values), 1000, endsOn)).toBeGreaterThanOrEqual(sum);
      }),
    );
  });
});
