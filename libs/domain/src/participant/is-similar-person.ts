import { fullNameKey } from '../kernel/identity-key.ts';
import type { LocalDate } from '../kernel/local-date.ts';

/** What two records are held against each other by. */
export interface NamedPerson {
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly birthDate: LocalDate | null;
}

/**
 * True when two records may be one person and nothing says whether they are: the names are the same in any spelling, and
 * one birth date at least is missing. Two birth dates decide by themselves, as `identityKey` has it.
 *
 * Source: DESIGN §7 (a person counts once per project); IS ESF identifies a person by name and birth date
 * (domain.md §1.3).
 *
 * @example isSimilarPerson({ givenName: 'Jan', surname: 'Novák', birthDate: null }, { …, birthDate: '1980-05-01' }) // true
 */
export function isSimilarPerson(one: NamedPerson, other: NamedPerson): boolean {
  const name = fullNameKey(one.givenName, one.surname);
  if (name === null || name !== fullNameKey(other.givenName, other.surname)) return false;
  return one.birthDate === null || other.birthDate === null;
}
