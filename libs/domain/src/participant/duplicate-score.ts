import { fullNameKey, identityKey } from '../kernel/identity-key.ts';
import { partsOf, type LocalDate } from '../kernel/local-date.ts';
import type { NamedPerson } from './is-similar-person.ts';

/** Why two records may be one person, from the strongest. */
export const DUPLICATE_REASONS = [
  'same-identity',
  'names-swapped',
  'name-mistyped',
  'birth-date-mistyped',
  'birth-date-missing',
  'surname-changed',
] as const;

export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** How likely two records are one person, from 0 to 100, and why. */
export interface DuplicateScore {
  readonly score: number;
  readonly reason: DuplicateReason | null;
}

/** From this score on a record is offered as a likely duplicate; only the full score is certain. */
export const LIKELY_DUPLICATE = 50;

const scores: Readonly<Record<DuplicateReason, number>> = {
  'same-identity': 100,
  'names-swapped': 95,
  'name-mistyped': 85,
  'birth-date-mistyped': 75,
  'birth-date-missing': 65,
  'surname-changed': 55,
};

/**
 * How likely two records are one person. The same identity is certain; a swapped or mistyped name with the same birth
 * date, a day and month swapped, a missing birth date and a changed surname are only likely. The order of the two does
 * not matter.
 *
 * Source: issue 4 §2 (duplicates found while typing); IS ESF identifies by name, surname and birth date. The weights are
 * ours.
 *
 * @example duplicateScore(anna, { ...anna, birthDate: null }) // { score: 65, reason: 'birth-date-missing' }
 */
export function duplicateScore(one: NamedPerson, other: NamedPerson): DuplicateScore {
  const reason = DUPLICATE_REASONS.find((candidate) => tests[candidate](one, other)) ?? null;
  return { score: reason === null ? 0 : scores[reason], reason };
}

/**
 * The records that may be the person being written, the likeliest first; those out of the writer's units are told only as
 * existing, which is up to the caller.
 *
 * @example likelyDuplicates({ givenName: 'Ana', surname: 'Malá', birthDate }, others)[0]?.score // 85
 */
export function likelyDuplicates<Person extends NamedPerson>(
  draft: NamedPerson,
  others: readonly Person[],
): (DuplicateScore & { readonly person: Person })[] {
  return others
    .map((person) => ({ person, ...duplicateScore(draft, person) }))
    .filter(({ score }) => score >= LIKELY_DUPLICATE)
    .sort((a, b) => b.score - a.score);
}

type Test = (one: NamedPerson, other: NamedPerson) => boolean;

const keyOf = ({ givenName, surname, birthDate }: NamedPerson): string | null =>
  identityKey(givenName, surname, birthDate);
const nameOf = ({ givenName, surname }: NamedPerson): string | null => fullNameKey(givenName, surname);
const sameDay: Test = (one, other) => one.birthDate !== null && one.birthDate === other.birthDate;
const sameName: Test = (one, other) => nameOf(one) !== null && nameOf(one) === nameOf(other);

const tests: Readonly<Record<DuplicateReason, Test>> = {
  'same-identity': (one, other) => keyOf(one) !== null && keyOf(one) === keyOf(other),
  'names-swapped': (one, other) =>
    sameDay(one, other) && nameOf(one) !== null && nameOf(one) === fullNameKey(other.surname, other.givenName),
  'name-mistyped': (one, other) => {
    const [a, b] = [nameOf(one), nameOf(other)];
    return sameDay(one, other) && a !== null && b !== null && editDistance(a, b) <= 2;
  },
  'birth-date-mistyped': (one, other) =>
    sameName(one, other) &&
    one.birthDate !== null &&
    other.birthDate !== null &&
    isMistypedDate(one.birthDate, other.birthDate),
  'birth-date-missing': (one, other) => sameName(one, other) && (one.birthDate === null || other.birthDate === null),
  'surname-changed': (one, other) => {
    const [a, b] = [nameOf(one)?.split('|')[0], nameOf(other)?.split('|')[0]];
    return sameDay(one, other) && a !== undefined && a === b;
  },
};

/** Day and month swapped, or one digit of the date another. */
function isMistypedDate(one: LocalDate, other: LocalDate): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.year === b.year && a.month === b.day && a.day === b.month) return true;
  return [...one].filter((sign, index) => sign !== other[index]).length === 1;
}

/** How many letters must be added, taken away or replaced to get from one text to the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, sign] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, theirs] of [...other].entries()) {
      const replaced = (row[j] ?? 0) + (sign === theirs ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
