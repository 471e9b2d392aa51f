import {
  failure,
  fullNameKey,
  parseHours,
  parseLocalDate,
  success,
  type LocalDate,
  type NamedPerson,
  type Participation,
  type Result,
} from '@rssz/domain';

export interface ImportedPerson extends Participation {
  readonly id: string;
  readonly isAnonymised: boolean;
}

/** Somebody in a cell: who, as written, and for how long; null for the whole time. */
export interface NamedAttendee {
  readonly who: string;
  readonly minutes: number | null;
}

/** Somebody of the project whom a cell may name. */
export interface NameablePerson extends ImportedPerson, NamedPerson {
  readonly code: string;
}

/**
 * Reads who was at a visit: pseudonyms or names, separated by a stroke, a semicolon or a line, each with its own length
 * after `=` when it was shorter.
 *
 * Errors: `validation.too-many`, those of `parseHours`.
 *
 * @example parseAttendees('P-001 | Jana Malá (5. 11. 1984) = 1,5') // [{ who: 'P-001', minutes: null }, …]
 */
export function parseAttendees(text: string): Result<readonly NamedAttendee[]> {
  const parts = text.split(/[|;\n]/).filter((part) => part.trim() !== '');
  if (parts.length > 200) return failure({ code: 'validation.too-many', params: { max: 200 } });
  const attendees: NamedAttendee[] = [];
  for (const part of parts) {
    const [who = '', length] = part.split('=');
    const minutes = length === undefined ? success(null) : parseHours(length);
    if (!minutes.ok) return minutes;
    attendees.push({ who: who.trim().replace(/\s+/g, ' '), minutes: minutes.value });
  }
  return success(attendees);
}

/** Finds people by what a cell says of them; a name that several people have finds nobody without a birth date. */
export function personFinder(people: readonly NameablePerson[]): (who: string) => ImportedPerson | null {
  const byCode = new Map(people.map((person) => [person.code, person]));
  const byName = new Map<string, NameablePerson[]>();
  for (const person of people) {
    for (const key of keysOf(person)) byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return (who) => {
    const known = byCode.get(who.toUpperCase());
    if (known) return known;
    const { words, birthDate } = readName(who);
    const found = new Set(
      splits(words).flatMap(([given, surname]) => byName.get(fullNameKey(given, surname) ?? '') ?? []),
    );
    const matching = [...found].filter((person) => birthDate === null || person.birthDate === birthDate);
    return matching.length === 1 ? (matching[0] ?? null) : null;
  };
}

/** People are written both ways round. */
const keysOf = ({ givenName, surname }: NamedPerson): string[] =>
  [...new Set([fullNameKey(givenName, surname), fullNameKey(surname, givenName)])].filter((key) => key !== null);

/** "Jana Malá (5. 11. 1984)" and "Jana Malá, 1984-11-05" say the same. */
function readName(who: string): { readonly words: readonly string[]; readonly birthDate: LocalDate | null } {
  const [, name = who, day = ''] = /^([^(,]+)[(,]\s*([^)]+)\)?\s*$/.exec(who) ?? [];
  const parsed = parseLocalDate(day);
  const isDay = parsed.ok;
  return { words: (isDay ? name : who).trim().split(/\s+/), birthDate: isDay ? parsed.value : null };
}

/** Every way to tell given names from surnames. */
function splits(words: readonly string[]): [given: string, surname: string][] {
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
}
