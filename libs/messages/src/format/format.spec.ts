import { localDate } from '@rssz/domain';
import fc from 'fast-check';
import {
  formatDate,
  formatDateLong,
  formatDateRange,
  formatDayMonth,
  formatInstant,
  formatMonth,
} from './format-date.ts';
import { formatBytes, formatHours, formatNumber, formatPercent } from './format-number.ts';
import { interpolate } from './interpolate.ts';
import { pluralForm } from './plural-form.ts';

/** No-break spaces written as underscores, so that they can be seen. */
const shown = (text: string): string => text.replaceAll('\u00a0', '_');

describe('dates', () => {
  const first = localDate('2023-01-01');

  it('are written the Czech way, unbreakable', () => {
    expect(shown(formatDate('cs', first))).toBe('1._1._2023');
    expect(shown(formatDateLong('cs', first))).toBe('neděle 1._ledna 2023');
    expect(shown(formatDateRange('cs', first, localDate('2024-12-31')))).toBe('1._1._2023_– 31._12._2024');
    expect(shown(formatDateRange('cs', first, null))).toBe('1._1._2023_–');
    expect(shown(formatDayMonth('cs', first))).toBe('1._1.');
    expect(formatMonth('cs', first)).toBe('1/2023');
  });

  it('are written in English', () => {
    expect(shown(formatDate('en', first))).toBe('1_Jan_2023');
    expect(shown(formatDateLong('en', first))).toBe('Sunday 1_January 2023');
    expect(shown(formatDayMonth('en', first))).toBe('1_Jan');
    expect(shown(formatMonth('en', first))).toBe('Jan_2023');
  });

  it('of instants are those of Czech clocks', () => {
    expect(shown(formatInstant('cs', '2024-08-31T22:05:00Z'))).toBe('1._9._2024_00:05');
    expect(shown(formatInstant('en', '2024-01-01T12:00:00Z'))).toBe('1_Jan_2024_13:00');
  });

  it('say the same as the engine', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const engine = new Intl.DateTimeFormat('cs-CZ', { timeZone: 'UTC', dateStyle: 'full' });
    fc.assert(
      fc.property(days, (date) => {
        const ours = formatDateLong('cs', date.toISOString().slice(0, 10));
        expect(ours.replaceAll('\u00a0', ' ')).toBe(engine.format(date).replaceAll('\u00a0', ' '));
      }),
    );
  });
});

describe('numbers', () => {
  it('have Czech separators', () => {
    expect(shown(formatNumber('cs', 1234567.891, 2))).toBe('1_234_567,89');
    expect(shown(formatNumber('cs', 1000))).toBe('1_000');
    expect(formatNumber('cs', -0.4)).toBe('0');
    expect(formatNumber('en', -1234.5, 1)).toBe('−1,234.5');
    expect(shown(formatPercent('cs', 0.765, 1))).toBe('76,5_%');
    expect(formatPercent('en', 0.765, 1)).toBe('76.5%');
  });

  it('of hours carry their unit', () => {
    expect(shown(formatHours('cs', 2370))).toBe('39,5_h');
    expect(shown(formatHours('en', 2370))).toBe('39.5_h');
  });

  it('of bytes go in thousands', () => {
    expect(shown(formatBytes('cs', 999))).toBe('999_B');
    expect(shown(formatBytes('cs', 20_400))).toBe('20_kB');
    expect(shown(formatBytes('cs', 1_440_000))).toBe('1,4_MB');
    expect(shown(formatBytes('cs', 0))).toBe('0_B');
  });
});

describe('pluralForm', () => {
  it('agrees with the rules of the language', () => {
    const rules = { cs: new Intl.PluralRules('cs'), en: new Intl.PluralRules('en') };
    fc.assert(
      fc.property(fc.nat(2000), fc.constantFrom('cs' as const, 'en' as const), (count, locale) => {
        expect(pluralForm(locale, count)).toBe(rules[locale].select(count));
      }),
    );
    expect(pluralForm('cs', 1.5)).toBe('many');
  });
});

describe('interpolate', () => {
  it('formats parameters in the language and never loses a sentence', () => {
    expect(
      shown(interpolate('cs', '{{minutes, hours}} do {{on,date}} ({{a}})', { minutes: 90, on: '2024-06-30', a: 0 })),
    ).toBe('1,5_h do 30._6._2024 (0)');
    expect(interpolate('cs', 'chybí {{missing, fields}}', { missing: 'sex,education' })).toBe(
      'chybí pohlaví, vzdělání',
    );
    expect(interpolate('en', 'until {{on, date}}')).toBe('until …');
    expect(interpolate('en', '{{x, unknown}}', { x: 1 })).toBe('1');
  });
});
