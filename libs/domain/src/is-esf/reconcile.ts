import { groupBy } from '../kernel/group-by.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { withoutDiacritics } from '../kernel/fold-czech.ts';
import { ESF_PERSON_COLUMNS, type EsfPersonColumn } from './columns.ts';
import { esfHours, readEsfDate } from './esf-values.ts';
import type { EsfPerson } from './export-persons.ts';
import type { MatchedPerson, PersonMatch } from './match-persons.ts';
import { personRow, type EsfCodes } from './person-row.ts';
import type { EsfSupportRow } from './read-file.ts';
import type { SupportSum } from './sum-by-period.ts';

/** What a difference between us and IS ESF is about. */
export const RECONCILED_SUBJECTS = ['person', 'field', 'support', 'value'] as const;

export type ReconciledSubject = (typeof RECONCILED_SUBJECTS)[number];

/** One thing that is not the same on both sides; `null` is a side that does not have it at all. */
export interface ReconciledDifference {
  readonly subject: ReconciledSubject;
  /** `null` when IS ESF has somebody whom we do not. */
  readonly participantId: string | null;
  /** Line of the file that came from IS ESF; `null` when only we have it. */
  readonly line: number | null;
  readonly field: string;
  readonly ours: string | null;
  readonly theirs: string | null;
  /** Of a support: under which specification, and to which day. */
  readonly specification?: string | null;
  readonly to?: LocalDate | null;
}

/**
 * Where the people of both sides differ: somebody is on one side only, or a cell is another. Case and diacritics of a name
 * or place are not a difference, and neither is the padding of a date.
 *
 * Source: issue 4 §5 (a reconciliation desk shows what differs), peers.md §6.6.
 *
 * @example reconcilePersons(people, match).map((one) => one.field) // ['DatumVystupuZProjektu_Osoby']
 */
export function reconcilePersons(
  people: readonly EsfPerson[],
  match: PersonMatch,
  codes: EsfCodes = {},
): ReconciledDifference[] {
  const sheets = new Map(people.map(({ participantId, sheet }) => [participantId, sheet]));
  const only = { subject: 'person', field: '' } as const;
  return [
    ...match.matched.flatMap((matched) => {
      const sheet = sheets.get(matched.participantId);
      return sheet ? cellDifferences(personRow(sheet, codes), matched) : [];
    }),
    ...match.onlyOurs.map((id) => ({ ...only, participantId: id, line: null, ours: id, theirs: null })),
    ...match.onlyTheirs.map(({ line }) => ({
      ...only,
      participantId: null,
      line,
      ours: null,
      theirs: String(line),
    })),
  ];
}

/**
 * Where the supports of both sides differ, by person, specification and the day to which they run. Rows of one key are
 * added up. Hours are compared as IS ESF writes them, to a tenth.
 *
 * @example reconcileSupports(sums, rows, match.matched)[0] // { subject: 'support', ours: '1,5', theirs: '2', … }
 */
export function reconcileSupports(
  sums: readonly SupportSum[],
  rows: readonly EsfSupportRow[],
  matched: readonly MatchedPerson[],
): ReconciledDifference[] {
  const idOf = new Map(matched.map(({ participantId, row }) => [row.identity ?? '', participantId]));
  const ours = groupBy(sums, (sum) => keyOf(sum.participantId, sum.specification, sum.to));
  const theirs = groupBy(rows, (row) =>
    keyOf(idOf.get(row.identity ?? '') ?? `line ${row.line}`, row.specification, row.to),
  );
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) => {
    const [own, other] = [ours.get(key) ?? [], theirs.get(key) ?? []];
    const participantId = own[0]?.participantId ?? idOf.get(other[0]?.identity ?? '') ?? null;
    return hourColumns.flatMap((field) =>
      hoursDifference(
        { participantId, line: other[0]?.line ?? null, field, ...aboutOf(own[0] ?? other[0]) },
        ourHours(own, field),
        theirHours(other, field),
      ),
    );
  });
}

/**
 * Where the support counted now differs from the one exported before, by person, specification and period; `theirs` is
 * what was exported. Hours are compared as IS ESF writes them.
 *
 * @example supportChanges(sumsNow, sumsExported)[0] // { subject: 'support', ours: '2', theirs: '1,5', … }
 */
export function supportChanges(now: readonly SupportSum[], before: readonly SupportSum[]): ReconciledDifference[] {
  const byKey = (sums: readonly SupportSum[]) =>
    groupBy(sums, (sum) => `${sum.participantId}|${sum.specification ?? ''}|${sum.period}`);
  const [ours, theirs] = [byKey(now), byKey(before)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) => {
    const [own, other] = [ours.get(key) ?? [], theirs.get(key) ?? []];
    const known = own[0] ?? other[0];
    const participantId = known?.participantId ?? null;
    return hourColumns.flatMap((field) =>
      hoursDifference(
        { participantId, line: null, field, ...aboutOf(known) },
        ourHours(own, field),
        ourHours(other, field),
      ),
    );
  });
}

const aboutOf = (known: (Pick<SupportSum, 'specification'> & { readonly to: LocalDate | null }) | undefined) => ({
  specification: known?.specification ?? null,
  to: known?.to ?? null,
});

/** The value of an indicator held against the one that IS ESF or the report states; nothing when they agree. */
export function reconcileValue(indicator: string, ours: number, theirs: number): ReconciledDifference[] {
  if (ours === theirs) return [];
  const [mine, its] = [String(ours), String(theirs)];
  return [{ subject: 'value', participantId: null, line: null, field: indicator, ours: mine, theirs: its }];
}

function cellDifferences(own: readonly string[], { participantId, row }: MatchedPerson): ReconciledDifference[] {
  return ESF_PERSON_COLUMNS.flatMap((column, place) => {
    const [ours, theirs] = [own[place] ?? '', row.cells[column]];
    if (comparable(column, ours) === comparable(column, theirs)) return [];
    return [{ subject: 'field', participantId, line: row.line, field: column, ours, theirs }];
  });
}

function comparable(column: EsfPersonColumn, text: string): string {
  const date = column.startsWith('Datum') || column.startsWith('Vstupu') ? readEsfDate(text) : null;
  if (date?.ok) return date.value ?? '';
  const plain = column === 'PSC_TrvaleBydlisteOsoby' ? text.replace(/\s/g, '') : text;
  return withoutDiacritics(plain).split('|').sort().join('|');
}

const keyOf = (person: string, specification: string | null, to: LocalDate | null): string =>
  `${person}|${specification ?? ''}|${to ?? ''}`;

const hourColumns = ['RozsahPodporyPrezencne', 'RozsahPodporyElektronicky'] as const;

type HourColumn = (typeof hourColumns)[number];

function hoursDifference(
  about: Omit<ReconciledDifference, 'subject' | 'ours' | 'theirs'>,
  ours: string | null,
  theirs: string | null,
): ReconciledDifference[] {
  return (ours ?? '0') === (theirs ?? '0') ? [] : [{ subject: 'support', ...about, ours, theirs }];
}

/** `null` when we have nothing of the kind. */
function ourHours(sums: readonly SupportSum[], field: HourColumn): string | null {
  if (sums.length === 0) return null;
  const isInPerson = field === 'RozsahPodporyPrezencne';
  return esfHours(sums.reduce((total, sum) => total + (isInPerson ? sum.inPersonMinutes : sum.electronicMinutes), 0));
}

function theirHours(rows: readonly EsfSupportRow[], field: HourColumn): string | null {
  if (rows.length === 0) return null;
  const isInPerson = field === 'RozsahPodporyPrezencne';
  return esfHours(6 * rows.reduce((total, row) => total + (isInPerson ? row.inPersonTenths : row.electronicTenths), 0));
}
