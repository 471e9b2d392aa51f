import fc from 'fast-check';
import { czechHolidays, easterSunday } from './czech-holidays.ts';
import { addDays, daysBetween, weekday } from './date-arithmetic.ts';
import { localDate } from './local-date.ts';
import { isWorkingDay, nextWorkingDay } from './working-day.ts';

describe('Czech holidays', () => {
  it('has Easter where the calendars have it', () => {
    const sundays = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].map(easterSunday);
    const known = ['04-17', '04-09', '03-31', '04-20', '04-05', '03-28', '04-16', '04-01', '04-21'];
    expect(sundays.map((date) => date.slice(5))).toEqual(known);
  });

  it('are thirteen since Good Friday is one of them', () => {
    expect(czechHolidays(2024)).toHaveLength(13);
    expect(czechHolidays(2015)).toHaveLength(12);
    expect(czechHolidays(2024).find((holiday) => holiday.name === 'Velký pátek')?.on).toBe('2024-03-29');
  });
});

describe('nextWorkingDay', () => {
  it.each([
    ['2023-07-30', '2023-07-31'],
    ['2024-01-30', '2024-01-30'],
    ['2024-03-29', '2024-04-02'],
    ['2023-12-24', '2023-12-27'],
    ['2025-03-01', '2025-03-03'],
  ])('of %s is %s', (date, expected) => expect(nextWorkingDay(localDate(date))).toBe(expected));

  it('is the first working day from a day on, at most five days away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const date = addDays(localDate('2016-01-01'), offset);
        const next = nextWorkingDay(date);
        const skipped = daysBetween(date, next);
        expect(isWorkingDay(next)).toBe(true);
        expect(weekday(next)).toBeLessThan(6);
        expect(skipped).toBeLessThanOrEqual(5);
        for (let days = 0; days < skipped; days += 1) expect(isWorkingDay(addDays(date, days))).toBe(false);
      }),
    );
  });
});
