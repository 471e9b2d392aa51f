import { withoutDiacritics } from '../kernel/fold-czech.ts';
import type { LocalDate } from '../kernel/local-date.ts';

/** Somebody as a text may name them. */
export interface NamedInText {
  readonly code: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly birthDate: LocalDate | null;
}

/**
 * True when a text names somebody: by the pseudonym, or by both names as whole words, whatever their order, case and
 * diacritics. A text that is known to tell another day of birth is about a namesake. It rather finds too much: what is
 * found is forgotten, and a sheet can be loaded again.
 *
 * Source: the right to erasure (GDPR, art. 17); domain.md §1.3 (a person is recognised by names and birth date).
 *
 * @example namesPerson('MALA Jana; P-002', null, { code: 'P-001', givenName: 'Jana', surname: 'Malá', birthDate }) // true
 */
export function namesPerson(text: string, birthDate: LocalDate | null, person: NamedInText): boolean {
  const words = wordsOf(text);
  if (words.includes(wordsOf(person.code))) return true;
  const names = [wordsOf(person.givenName ?? ''), wordsOf(person.surname ?? '')];
  if (names.some((name) => name.trim() === '')) return false;
  const isNamesake = birthDate !== null && person.birthDate !== null && birthDate !== person.birthDate;
  return !isNamesake && names.every((name) => words.includes(name));
}

/** Words between single spaces, so that a name is found only whole. */
const wordsOf = (text: string): string =>
  ` ${withoutDiacritics(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
