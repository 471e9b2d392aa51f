import { minutesInDay, minutesInHour, type Minutes } from './minutes.ts';
import { failure, success, type Result } from './result.ts';

/** Ordinary, no-break, narrow no-break and thin spaces: people paste all of them. */
const spaces = /[\s\u00a0\u202f\u2009]+/g;
const decimal = /^([+-]?)(\d{1,6})(?:[.,](\d{1,6}))?h?$/;
const clock = /^(\d{1,3}):([0-5]\d)$/;
const spoken = /^(\d{1,3})h([0-5]?\d)(?:m|min)?$/;
const onlyMinutes = /^([+-]?)(\d{1,5})(?:m|min)$/;

/**
 * Reads a length of work or support as people write it and gives whole minutes (the nearest one).
 *
 * Understands `2,5` · `2.5` · `2:30` · `1 h 30` · `1 h 30 min` · `90 min` · `2 h`, with any kind of space.
 * Source: DESIGN §4 (hours are entered with a decimal comma), issue 2 (0, negative and over 24 h are bad input).
 *
 * Errors: `hours.empty`, `hours.not-a-number`, `hours.out-of-range` (zero, negative, or over 24 hours).
 *
 * @example parseHours('2,5') // { ok: true, value: 150 }
 */
export function parseHours(text: string): Result<Minutes> {
  const compact = text
    .replace(spaces, '')
    .toLowerCase()
    .replace(/hod(\.|in[ay]?)?/, 'h')
    .replace(/minut[ay]?|min\./, 'min');
  if (compact === '') return failure({ code: 'hours.empty' });
  if (/\d[\s\u00a0\u202f\u2009]+\d/.test(text) && !compact.includes('h'))
    return failure({ code: 'hours.not-a-number' });
  const count = countMinutes(compact);
  if (count === null) return failure({ code: 'hours.not-a-number' });
  if (count <= 0 || count > minutesInDay) return failure({ code: 'hours.out-of-range', params: { max: 24 } });
  return success(count as Minutes);
}

function countMinutes(text: string): number | null {
  const hoursAndMinutes = clock.exec(text) ?? spoken.exec(text);
  if (hoursAndMinutes) return Number(hoursAndMinutes[1]) * minutesInHour + Number(hoursAndMinutes[2]);
  const inMinutes = onlyMinutes.exec(text);
  if (inMinutes) return signed(inMinutes[1], Number(inMinutes[2]));
  const inHours = decimal.exec(text);
  return inHours ? signed(inHours[1], decimalHours(inHours[2] ?? '', inHours[3] ?? '')) : null;
}

/** Whole arithmetic: a float of hours never exists. */
function decimalHours(whole: string, fraction: string): number {
  const scale = 10 ** fraction.length;
  return Number(whole) * minutesInHour + Math.round((Number(fraction || '0') * minutesInHour) / scale);
}

function signed(sign: string | undefined, count: number): number {
  return sign === '-' ? -count : count;
}
