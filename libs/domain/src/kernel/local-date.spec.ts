import fc from 'fast-check';
import { addDays, addMonths, daysBetween, weekday } from './date-arithmetic.ts';
import { isLocalDate, localDate, partsOf, PLAUSIBLE_DAYS, COOPERATION_DAYS, type LocalDate } from './local-date.ts';
import { localDateInPrague } from './local-date-in-prague.ts';
import { parseLocalDate } from './parse-local-date.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

describe('parseLocalDate', () => {
  it.each(['1. 1. 2023', '1.1.2023', '01.01.2023', '1.\u00a01.\u00a02023', '2023-01-01', '2023-1-1'])(
    'reads %j',
    (text) => expect(parseLocalDate(text)).toEqual({ ok: true, value: '2023-01-01' }),
  );

  it.each([
    ['', 'date.empty'],
    ['1. 1. 23', 'date.not-a-date'],
    ['29. 2. 2023', 'date.not-a-date'],
    ['31. 4. 2023', 'date.not-a-date'],
    ['2023-13-01', 'date.not-a-date'],
    ['zítra', 'date.not-a-date'],
  ])('refuses %j with %s', (text, code) => expect(parseLocalDate(text)).toEqual({ ok: false, error: { code } }));

  it.each([
    ['31. 12. 1899', PLAUSIBLE_DAYS],
    ['1. 1. 2101', PLAUSIBLE_DAYS],
    ['9999-12-31', PLAUSIBLE_DAYS],
    ['31. 12. 1989', COOPERATION_DAYS],
  ])('refuses %j as a slip of the hand', (text, range) => {
    const params = { from: range.startsOn, to: range.endsOn };
    expect(parseLocalDate(text, range)).toEqual({ ok: false, error: { code: 'date.out-of-range', params } });
  });

  it('reads the first and the last plausible day', () => {
    for (const day of ['1900-01-01', '2100-12-31']) expect(parseLocalDate(day)).toEqual({ ok: true, value: day });
  });

  it('knows leap years', () => {
    expect([2000, 2023, 2024, 2100].map((year) => isLocalDate(`${year}-02-29`))).toEqual([true, false, true, false]);
  });
});

describe('the arithmetic of days', () => {
  it('follows the examples of the deadline rule', () => {
    expect(addDays(localDate('2023-06-30'), 30)).toBe('2023-07-30');
    expect(addMonths(localDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(localDate('2023-01-01'), -1)).toBe('2022-12-01');
    expect(weekday(localDate('2023-07-30'))).toBe(7);
  });

  it('agrees with the calendar of the engine', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const expected = new Date(Date.parse(date) + days * 86_400_000);
        expect(addDays(date, days)).toBe(expected.toISOString().slice(0, 10));
        expect(weekday(date) % 7).toBe(new Date(date).getUTCDay());
      }),
    );
  });

  it('adding and counting are inverse', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => expect(addDays(a, daysBetween(a, b))).toBe(b)));
  });

  it('a day written in Czech is read back', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day } = partsOf(date);
        expect(parseLocalDate(`${day}. ${month}. ${year}`)).toEqual({ ok: true, value: date });
      }),
    );
  });
});

describe('localDateInPrague', () => {
  it.each([
    ['2024-08-31T21:59:59Z', '2024-08-31'],
    ['2024-08-31T22:00:00Z', '2024-09-01'],
    ['2024-12-31T22:59:59Z', '2024-12-31'],
    ['2024-12-31T23:00:00Z', '2025-01-01'],
    ['2024-03-30T23:30:00Z', '2024-03-31'],
    ['2024-10-26T22:30:00Z', '2024-10-27'],
    ['2024-10-27T22:30:00Z', '2024-10-27'],
  ])('%s is %s', (instant, date) => expect(localDateInPrague(instant)).toBe(date));

  it('agrees with the time zone database of the engine', () => {
    const prague = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Prague', dateStyle: 'short' });
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2036-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (date) =>
        expect(localDateInPrague(date.toISOString())).toBe(prague.format(date) as LocalDate),
      ),
      { numRuns: 500 },
    );
  });

  it('refuses what is not a point in time', () => expect(() => localDateInPrague('zítra')).toThrow(RangeError));
});
