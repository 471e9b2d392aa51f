import { daysInMonth } from '../kernel/local-date.ts';
import type { Problem, Refusal } from '../kernel/result.ts';

/** Six digits, perhaps a slash or a space, and three or four more, standing apart from other digits. */
const candidate = /(?<![\d+])(\d{2})(\d{2})(\d{2})(\s?\/\s?|\s|)(\d{3,4})(?!\d)/g;

/** Characters that are not seen, and other shapes of digits and strokes: a number hidden among them is a number still. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

const fileYear = /^(?:19|20)\d\d$/;

/** What is added to the month: nothing, for women, and for the days on which numbers ran out (since 2004). */
const monthShifts = [0, 50, 20, 70];

/**
 * True when a text has something in it that reads as a Czech birth number. Written with a slash it is taken for one even
 * when its check does not fit, since people mistype, unless a year stands behind the slash, as in a file number. Without
 * a slash it must pass the check, so that a telephone number is let be.
 *
 * Source: domain.md §5.3 (RRMMDD/XXXX, month +50, +20, +70, divisible by 11; nine digits before 1954), §1.3 (never
 * collected).
 *
 * @example looksLikeBirthNumber('paní Malá, 855412/1234') // true
 * @example looksLikeBirthNumber('tel. 601 123 456') // false
 */
export function looksLikeBirthNumber(text: string): boolean {
  return [...plain(text).matchAll(candidate)].some(([, year = '', month = '', day = '', mark = '', serial = '']) =>
    isPlausible({ year, month, day, mark, serial }),
  );
}

/**
 * Why a reason that has to be given cannot be taken: nothing is said, or it names somebody by what reads as a birth number.
 *
 * Errors: `reason.required`, `text.birth-number`.
 *
 * @example reasonRefusals('  ') // [{ code: 'reason.required', field: 'reason' }]
 */
export function reasonRefusals(reason: string, field = 'reason'): Refusal[] {
  if (plain(reason).trim() === '') return [{ code: 'reason.required', field }];
  return looksLikeBirthNumber(reason) ? [{ code: 'text.birth-number', field }] : [];
}

/**
 * The fields of a record in which somebody wrote what reads as a birth number; nested lists and objects are searched too.
 *
 * Errors: `text.birth-number`, with the path of the field.
 *
 * @example birthNumberProblems({ note: '855412/1234' }) // [{ code: 'text.birth-number', field: 'note' }]
 */
export function birthNumberProblems(record: Readonly<Record<string, unknown>>, path = ''): Problem[] {
  return Object.entries(record).flatMap(([name, value]): Problem[] => {
    const field = `${path}${name}`;
    if (typeof value === 'string') return looksLikeBirthNumber(value) ? [{ code: 'text.birth-number', field }] : [];
    if (typeof value !== 'object' || value === null) return [];
    return birthNumberProblems({ ...value }, `${field}.`);
  });
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly mark: string;
  readonly serial: string;
}

function isPlausible(parts: Parts): boolean {
  if (!hasDay(parts)) return false;
  if (parts.mark.includes('/') && !fileYear.test(parts.serial)) return true;
  // Nine digits have no check, so without a slash they would take telephone numbers along.
  return parts.serial.length === 4 && hasCheck(parts);
}

function hasDay({ year, month, day }: Parts): boolean {
  const [dayOfMonth, shifted] = [Number(day), Number(month)];
  return monthShifts.some((shift) => {
    const real = shifted - shift;
    return real >= 1 && real <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(2000 + Number(year), real);
  });
}

/** Divisible by eleven; a remainder of ten used to be written as zero. */
function hasCheck({ year, month, day, serial }: Parts): boolean {
  const whole = Number(year + month + day + serial);
  if (whole % 11 === 0) return true;
  return Number(year + month + day + serial.slice(0, 3)) % 11 === 10 && serial.endsWith('0');
}
