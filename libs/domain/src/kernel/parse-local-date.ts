import { dateFromParts, isWithin, PLAUSIBLE_DAYS, type LocalDate, type Period } from './local-date.ts';
import { failure, success, type Result } from './result.ts';

const czech = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a day as people write it: `1. 1. 2023`, `1.1.2023`, `01.01.2023` or `2023-01-01`, with any kind of space.
 *
 * Source: domain.md §6. The year needs four digits, since `1. 1. 23` is a guess.
 *
 * Errors: `date.empty`, `date.not-a-date` (another form, or a day that does not exist), `date.out-of-range`.
 *
 * @example parseLocalDate('1. 1. 2023') // { ok: true, value: '2023-01-01' }
 */
export function parseLocalDate(text: string, range: Period = PLAUSIBLE_DAYS): Result<LocalDate> {
  const compact = text.replace(/[\s\u00a0\u202f\u2009]+/g, '');
  if (compact === '') return failure({ code: 'date.empty' });
  const date = fromCzech(compact) ?? fromIso(compact);
  if (date === null) return failure({ code: 'date.not-a-date' });
  if (isWithin(date, range)) return success(date);
  return failure({ code: 'date.out-of-range', params: { from: range.startsOn, to: range.endsOn } });
}

function fromCzech(text: string): LocalDate | null {
  const match = czech.exec(text);
  return match && dateFromParts(Number(match[3]), Number(match[2]), Number(match[1]));
}

function fromIso(text: string): LocalDate | null {
  const match = iso.exec(text);
  return match && dateFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}
