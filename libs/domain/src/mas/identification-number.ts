import { failure, success, type Result } from '../kernel/result.ts';

/** The eight digits by which an organisation is known in the Czech Republic (IČO); a text, zeros in front included. */
export type IdentificationNumber = string & { readonly __brand: 'IdentificationNumber' };

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2] as const;

/**
 * Reads an identification number as people write it: with spaces, or without the zeros in front.
 *
 * Source: domain.md §5.3 (weights 8 to 2, remainder of 11).
 *
 * Errors: `identification-number.malformed`, `identification-number.check-digit`.
 *
 * @example parseIdentificationNumber('66 00 22 22') // { ok: true, value: '66002222' }
 */
export function parseIdentificationNumber(text: string): Result<IdentificationNumber> {
  const compact = text.replace(/\s+/g, '');
  if (!/^\d{1,8}$/.test(compact)) return failure({ code: 'identification-number.malformed' });
  const digits = compact.padStart(8, '0');
  if (Number(digits[7]) !== checkDigitOf(digits)) return failure({ code: 'identification-number.check-digit' });
  return success(digits as IdentificationNumber);
}

/** The digit that the first seven call for. Example: `checkDigitOf('6600222')` → `2`. */
export function checkDigitOf(digits: string): number {
  const sum = WEIGHTS.reduce<number>((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 10;
}
