import { foldCzech } from '../kernel/fold-czech.ts';
import type { Problem } from '../kernel/result.ts';

/** How long a password may be, in characters. */
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

const FEWEST_DIFFERENT_CHARACTERS = 5;
/** What a guesser tries first, also doubled or with figures around it. */
const COMMON = new Set([
  'heslo',
  'tajneheslo',
  'password',
  'administrator',
  'admin',
  'spravce',
  'qwertyuiop',
  'qwertzuiop',
]);
const ROW_OF_FIGURES = '0123456789012345678901234567890';

/**
 * What is wrong with a new password: too short, too long, or one that is guessed first (few different characters, a row
 * of figures, a common word with figures around it, the person's own address). No rule about kinds of characters: length
 * protects, rules only make people write passwords down.
 *
 * Source: NIST SP 800-63B §5.1.1.2. Errors: password.too-short {min}, validation.too-long {max}, password.too-common.
 *
 * @example passwordProblems('heslo1234567') // [{ code: 'password.too-common', field: 'password' }]
 */
export function passwordProblems(password: string, email = ''): Problem[] {
  const field = 'password';
  const length = [...password].length;
  const { least, most } = PASSWORD_LENGTH;
  if (length < least) return [{ code: 'password.too-short', params: { min: least }, field }];
  if (length > most) return [{ code: 'validation.too-long', params: { max: most }, field }];
  return isCommon(password, email) ? [{ code: 'password.too-common', field }] : [];
}

function isCommon(password: string, email: string): boolean {
  const folded = foldCzech(password).replace(/\s/g, '');
  if (new Set(folded).size < FEWEST_DIFFERENT_CHARACTERS) return true;
  if (ROW_OF_FIGURES.includes(folded) || (email !== '' && folded === foldCzech(email.trim()))) return true;
  const word = folded.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const half = word.slice(0, word.length / 2);
  return COMMON.has(word) || (COMMON.has(half) && word === half + half);
}
