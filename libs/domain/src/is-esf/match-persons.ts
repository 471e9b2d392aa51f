import { groupBy } from '../kernel/group-by.ts';
import { identityKey } from '../kernel/identity-key.ts';
import type { EsfPerson } from './export-persons.ts';
import type { EsfPersonRow } from './read-file.ts';

/** A person of ours with the one row of IS ESF that is about them. */
export interface MatchedPerson {
  readonly participantId: string;
  readonly row: EsfPersonRow;
}

/** A list exported back from IS ESF held against our people; each person and each row is in exactly one part. */
export interface PersonMatch {
  readonly matched: readonly MatchedPerson[];
  /** Ours that IS ESF does not have. */
  readonly onlyOurs: readonly string[];
  /** Rows of IS ESF that are about nobody of ours, or do not tell who they are about. */
  readonly onlyTheirs: readonly EsfPersonRow[];
  /** One identity, and more than one person or row: somebody must decide, nothing is guessed. */
  readonly ambiguous: readonly {
    readonly participantIds: readonly string[];
    readonly rows: readonly EsfPersonRow[];
  }[];
}

/**
 * Matches by name, surname and birth date, normalised. The address of the matched row is the canonical one of IS ESF and
 * is kept beside ours, which it never overwrites.
 *
 * Source: domain.md §1.5 (three steps; list unmatched and ambiguous).
 *
 * @example matchPersons(people, rows).ambiguous.length // 0
 */
export function matchPersons(people: readonly EsfPerson[], rows: readonly EsfPersonRow[]): PersonMatch {
  const usable = rows.filter((row) => row.identity !== null && row.problems.length === 0);
  const unusable = rows.filter((row) => !usable.includes(row));
  const theirs = groupBy(usable, (row) => row.identity ?? '');
  const ours = groupBy(people, (person) => identityOfPerson(person) ?? `without identity ${person.participantId}`);
  const result = {
    matched: [] as MatchedPerson[],
    onlyOurs: [] as string[],
    onlyTheirs: [...unusable],
    ambiguous: [] as { participantIds: string[]; rows: EsfPersonRow[] }[],
  };
  for (const [key, group] of ours) {
    const found = theirs.get(key) ?? [];
    const ids = group.map((person) => person.participantId);
    const [id, row] = [ids[0], found[0]];
    if (row === undefined) result.onlyOurs.push(...ids);
    else if (id === undefined || ids.length > 1 || found.length > 1) {
      result.ambiguous.push({ participantIds: ids, rows: found });
    } else result.matched.push({ participantId: id, row });
  }
  for (const [key, found] of theirs) if (!ours.has(key)) result.onlyTheirs.push(...found);
  return result;
}

function identityOfPerson({ sheet }: EsfPerson): string | null {
  return identityKey(sheet.givenName, sheet.surname, sheet.birthDate);
}
