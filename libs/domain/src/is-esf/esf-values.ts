import { partsOf, type LocalDate } from '../kernel/local-date.ts';
import { parseLocalDate } from '../kernel/parse-local-date.ts';
import { failure, success, type Result } from '../kernel/result.ts';

/** A day as IS ESF writes it, without padding. Example: `esfDate('2023-01-05')` → `'5.1.2023'`; nothing is `''`. */
export function esfDate(date: LocalDate | null): string {
  if (date === null) return '';
  const { year, month, day } = partsOf(date);
  return `${day}.${month}.${year}`;
}

/** Reads a day of IS ESF, padded or not; an empty cell is `null`. Errors: `date.not-a-date`. */
export function readEsfDate(text: string): Result<LocalDate | null> {
  return text.trim() === '' ? success(null) : parseLocalDate(text);
}

/**
 * Minutes as IS ESF writes hours: one decimal after a comma and no needless zero; halves are rounded up.
 *
 * Source: domain.md §1.5 (`1,5`, `0`), §1.2 B7 (minutes ÷ 60, one decimal).
 *
 * @example esfHours(90) // '1,5'
 */
export function esfHours(count: number): string {
  const tenths = Math.round(count / 6);
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`;
}

/** Reads hours of IS ESF as tenths of an hour, since that is all they can tell. Errors: `hours.not-a-number`. */
export function readEsfHours(text: string): Result<number> {
  const match = /^(\d{1,6})(?:[,.](\d))?\d*$/.exec(text.trim());
  if (text.trim() === '') return success(0);
  return match ? success(Number(match[1]) * 10 + Number(match[2] ?? 0)) : failure({ code: 'hours.not-a-number' });
}
