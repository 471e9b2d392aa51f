import fc from 'fast-check';
import { formatHours } from './format-hours.ts';
import { minutes } from './minutes.ts';
import { parseHours } from './parse-hours.ts';

const parsed = (text: string): number | string => {
  const result = parseHours(text);
  return result.ok ? result.value : result.error.code;
};

describe('parseHours', () => {
  it.each([
    ['2,5', 150],
    ['2.5', 150],
    [' 2,5 ', 150],
    ['2,5 h', 150],
    ['2,5\u00a0h', 150],
    ['2:30', 150],
    ['0:05', 5],
    ['1 h 30', 90],
    ['1 h 30 min', 90],
    ['1h30', 90],
    ['2 hodiny', 120],
    ['1 hod. 15 min', 75],
    ['90 min', 90],
    ['0,33', 20],
    ['0,75', 45],
    ['24', 1440],
  ])('reads %j as %i minutes', (text, count) => expect(parsed(text)).toBe(count));

  it.each([
    ['', 'hours.empty'],
    ['\u00a0 ', 'hours.empty'],
    ['dvě', 'hours.not-a-number'],
    ['2:75', 'hours.not-a-number'],
    ['2 5', 'hours.not-a-number'],
    ['2,5,5', 'hours.not-a-number'],
    ['1e2', 'hours.not-a-number'],
    ['Infinity', 'hours.not-a-number'],
    ['0', 'hours.out-of-range'],
    ['0,00', 'hours.out-of-range'],
    ['-1', 'hours.out-of-range'],
    ['24,1', 'hours.out-of-range'],
    ['24:01', 'hours.out-of-range'],
    ['100000', 'hours.out-of-range'],
  ])('refuses %j with %s', (text, code) => expect(parsed(text)).toBe(code));
});

describe('formatHours', () => {
  it('writes the decimal mark of the language and no needless zero', () => {
    expect(formatHours(minutes(2370), 'cs')).toBe('39,5');
    expect(formatHours(minutes(2370), 'en')).toBe('39.5');
    expect(formatHours(minutes(2400), 'cs')).toBe('40');
    expect(formatHours(minutes(20), 'cs')).toBe('0,33');
    expect(formatHours(minutes(61_230), 'cs')).toBe('1\u00a0020,5');
    expect(formatHours(minutes(0), 'cs')).toBe('0');
  });
});

describe('properties', () => {
  const day = fc.integer({ min: 1, max: 1440 });

  it('what is written is read back as the same minutes, in both languages', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('cs' as const, 'en' as const), (count, locale) =>
        expect(parsed(formatHours(minutes(count), locale))).toBe(count),
      ),
    );
  });

  it('a clock reading means the same as its minutes', () => {
    fc.assert(
      fc.property(day, (count) => {
        const clock = `${Math.floor(count / 60)}:${String(count % 60).padStart(2, '0')}`;
        expect(parsed(clock)).toBe(count);
      }),
    );
  });

  it('any text gives whole minutes of one day, or a code', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseHours(text);
        const isFine = result.ok && Number.isInteger(result.value) && result.value > 0 && result.value <= 1440;
        expect(isFine || !result.ok).toBe(true);
      }),
    );
  });
});

describe('minutes', () => {
  it('are whole', () => expect(() => minutes(2.5)).toThrow(RangeError));
});
