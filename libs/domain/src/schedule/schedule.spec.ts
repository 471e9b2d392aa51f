import fc from 'fast-check';
import { addDays } from '../kernel/date-arithmetic.ts';
import { localDate } from '../kernel/local-date.ts';
import { isWorkingDay } from '../kernel/working-day.ts';
import { crossedThresholds, reminderThresholds } from './crossed-thresholds.ts';
import { monitoringPeriods } from './monitoring-periods.ts';
import { daysLeft, overdueDays } from './overdue-days.ts';

const due = localDate('2024-09-30');
const left = (days: number) => addDays(due, -days);

describe('crossedThresholds', () => {
  it.each([
    [31, [], null, []],
    [30, [], 30, []],
    [29, [30], null, []],
    [14, [30], 14, []],
    [10, [], 14, [30]],
    [0, [30, 14, 7, 1], 0, []],
    [-5, [], 0, [30, 14, 7, 1]],
    [-5, [30, 14, 7, 1, 0], null, []],
    [3, [7], null, [30, 14]],
  ])('with %i days left and %j planned tells %j', (days, planned, notify, settle) => {
    expect(crossedThresholds(due, left(days), planned)).toEqual({ notify, settle });
  });

  it('settles every threshold exactly once, whatever days the system was down', () => {
    const looks = fc.uniqueArray(fc.integer({ min: -20, max: 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(looks, (days) => {
        const settled: number[] = [];
        const told: number[] = [];
        for (const day of [...days, -21].sort((a, b) => b - a)) {
          const { notify, settle } = crossedThresholds(due, left(day), settled);
          settled.push(...settle, ...(notify === null ? [] : [notify]));
          if (notify !== null) told.push(notify);
        }
        expect([...settled].sort((a, b) => b - a)).toEqual(reminderThresholds);
        expect(told).toEqual([...told].sort((a, b) => b - a));
        expect(told.at(-1)).toBe(0);
      }),
    );
  });

  it('tells at most once a day and never of a threshold not reached', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 60 }), fc.subarray([...reminderThresholds]), (days, planned) => {
        const { notify, settle } = crossedThresholds(due, left(days), planned);
        for (const threshold of notify === null ? settle : [...settle, notify]) {
          expect(threshold).toBeGreaterThanOrEqual(days);
          expect(planned).not.toContain(threshold);
        }
      }),
    );
  });
});

describe('overdueDays', () => {
  it('starts the day after', () => {
    expect(overdueDays(due, due, { isDone: false })).toBe(0);
    expect(overdueDays(due, addDays(due, 3), { isDone: false })).toBe(3);
    expect(overdueDays(due, addDays(due, 3), { isDone: true })).toBe(0);
    expect(overdueDays(null, due, { isDone: false })).toBe(0);
    expect(daysLeft(due, left(14))).toBe(14);
  });
});

describe('monitoringPeriods', () => {
  it('proposes four half-years for RSSZ', () => {
    const periods = monitoringPeriods(localDate('2023-01-01'), localDate('2024-12-31'));
    expect(periods.map((one) => `${one.startsOn} ${one.endsOn} ${one.reportDueOn}`)).toEqual([
      '2023-01-01 2023-06-30 2023-07-31',
      '2023-07-01 2023-12-31 2024-01-30',
      '2024-01-01 2024-06-30 2024-07-30',
      '2024-07-01 2024-12-31 2025-03-03',
    ]);
    expect(periods.map((one) => one.isFinal)).toEqual([false, false, false, true]);
    expect(periods[0]?.reportDueOnUnshifted).toBe('2023-07-30');
  });

  it('covers any project once without a gap', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (offset, length) => {
        const startsOn = addDays(localDate('2022-01-01'), offset);
        const endsOn = addDays(startsOn, length);
        const periods = monitoringPeriods(startsOn, endsOn);
        expect(periods[0]?.startsOn).toBe(startsOn);
        expect(periods.at(-1)?.endsOn).toBe(endsOn);
        const ends = periods.slice(0, -1).map((one) => addDays(one.endsOn, 1));
        expect(periods.slice(1).map((one) => one.startsOn)).toEqual(ends);
        expect(periods.every((one) => isWorkingDay(one.reportDueOn) && one.startsOn <= one.endsOn)).toBe(true);
      }),
    );
  });
});
