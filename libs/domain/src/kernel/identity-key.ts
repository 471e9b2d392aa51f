import type { LocalDate } from './local-date.ts';
import { withoutDiacritics } from './fold-czech.ts';

/**
 * The key by which one person is recognised within a project: given name, surname and birth date, normalised. It is
 * `null` until all three are known, since two people with one name are not one person.
 *
 * Source: IS ESF identifies a person by these three (domain.md §1.3); a birth number is never collected.
 *
 * @example identityKey('Anna-Marie', 'NOVÁKOVÁ', '1980-05-01') // 'anna marie|novakova|1980-05-01'
 */
export function identityKey(
  givenName: string | null,
  surname: string | null,
  birthDate: LocalDate | null,
): string | null {
  const names = fullNameKey(givenName, surname);
  return names === null || birthDate === null ? null : `${names}|${birthDate}`;
}

/**
 * The part of the identity that is known before the birth date is: both names, normalised; `null` while one is missing.
 *
 * @example fullNameKey('Anna-Marie', 'NOVÁKOVÁ') // 'anna marie|novakova'
 */
export function fullNameKey(givenName: string | null, surname: string | null): string | null {
  const [given, family] = [nameKey(givenName ?? ''), nameKey(surname ?? '')];
  return given === '' || family === '' ? null : `${given}|${family}`;
}

function nameKey(name: string): string {
  return withoutDiacritics(name.replace(/[-‐-―'’.|]+/g, ' '));
}
