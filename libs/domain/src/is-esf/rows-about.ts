import { fullNameKey, identityKey } from '../kernel/identity-key.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { ESF_IDENTITY_COLUMNS } from './columns.ts';
import { readEsfDate } from './esf-values.ts';

/** Who somebody is, as one record of ours says it. */
export interface KnownIdentity {
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly birthDate: LocalDate | null;
}

/** A row of either file that was kept. Both begin with the given name, the surname and the day of birth. */
export interface KeptRow {
  readonly cells: readonly string[];
  /** Settled as one about the person, whatever it says. */
  readonly isTheirs: boolean;
  /** Settled as one about somebody else of ours. */
  readonly isOfAnother: boolean;
}

/**
 * The rows about one person, to be erased with them: those settled as theirs, and every other one that names them by the
 * normalised identity of a record of theirs or of a row settled as theirs. A row that tells no day of birth goes by the
 * name alone. Rows about somebody else of ours stay, also those of the same identity and address in another file.
 *
 * Source: domain.md §1.3 (IS ESF identifies by given name, surname and birth date); the right to erasure (GDPR, art. 17).
 *
 * @example rowsAbout([{ givenName: 'Jana', surname: 'Malá', birthDate }], rows) // also 'JANA', 'Mala', '05.01.1985'
 */
export function rowsAbout<Row extends KeptRow>(people: readonly KnownIdentity[], rows: readonly Row[]): Row[] {
  const theirs = rows.filter(({ isTheirs }) => isTheirs).map(({ cells }) => identityOf(cells));
  const known = [...people, ...theirs];
  const identities = keysOf(known, ({ givenName, surname, birthDate }) => identityKey(givenName, surname, birthDate));
  const names = keysOf(known, nameOf);
  const others = new Set(rows.filter(({ isOfAnother }) => isOfAnother).map(placeOf));
  return rows.filter((row) => {
    if (row.isTheirs) return true;
    if (row.isOfAnother || others.has(placeOf(row))) return false;
    const said = identityOf(row.cells);
    const key = identityKey(said.givenName, said.surname, said.birthDate);
    return key === null ? names.has(nameOf(said) ?? '') : identities.has(key);
  });
}

function identityOf([givenName = '', surname = '', born = '']: readonly string[]): KnownIdentity {
  const birthDate = readEsfDate(born);
  return { givenName, surname, birthDate: birthDate.ok ? birthDate.value : null };
}

const nameOf = ({ givenName, surname }: KnownIdentity): string | null => fullNameKey(givenName, surname);

/** The ten cells by which a file of supports repeats a row of the list of persons. */
const placeOf = ({ cells }: KeptRow): string => cells.slice(0, ESF_IDENTITY_COLUMNS.length).join('\n');

function keysOf(people: readonly KnownIdentity[], key: (one: KnownIdentity) => string | null): ReadonlySet<string> {
  return new Set(people.flatMap((one) => key(one) ?? []));
}
