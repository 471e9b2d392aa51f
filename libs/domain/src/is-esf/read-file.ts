import { looksLikeFormula } from '../import/read-cell.ts';
import { identityKey } from '../kernel/identity-key.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { failure, success, type Problem, type Result } from '../kernel/result.ts';
import {
  ESF_IDENTITY_COLUMNS,
  ESF_PERSON_COLUMNS,
  ESF_SUPPORT_COLUMNS,
  type EsfPersonColumn,
  type EsfSupportColumn,
} from './columns.ts';
import { parseEsfCsv } from './csv.ts';
import { readEsfDate, readEsfHours } from './esf-values.ts';

/** A row of `osoby.csv` as it came back from IS ESF. */
export interface EsfPersonRow {
  readonly line: number;
  /** `null` when the row does not tell who it is about. */
  readonly identity: string | null;
  /** The first ten cells as IS ESF writes them; the supports must repeat them to the letter. */
  readonly identityCells: readonly string[];
  readonly cells: Readonly<Record<EsfPersonColumn, string>>;
  readonly problems: readonly Problem[];
}

/** A row of `podpory.csv`. Hours are tenths of an hour, since the file tells no more. */
export interface EsfSupportRow {
  readonly line: number;
  readonly identity: string | null;
  readonly specification: string;
  readonly inPersonTenths: number;
  readonly electronicTenths: number;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly cells: Readonly<Record<EsfSupportColumn, string>>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the list of persons exported back from IS ESF. Other columns than the 32 in their order are refused as a whole;
 * a fault of one row is told at the row, which then matches nobody.
 *
 * Errors: `is-esf.csv-malformed`, `is-esf.columns-differ`; at a row those of `personRowOf`.
 *
 * @example readPersons(text) // { ok: true, value: [{ line: 2, identity: 'jana|mala|1985-04-12', … }] }
 */
export function readPersons(text: string): Result<EsfPersonRow[]> {
  const rows = readRows(text, ESF_PERSON_COLUMNS);
  return rows.ok ? success(rows.value.map(({ line, values }) => personRowOf(line, values))) : rows;
}

const personDays = ['DatumNarozeni_Osoby', 'VstupuDoProjektu_Osoby', 'DatumVystupuZProjektu_Osoby'] as const;

/**
 * One line of a list of persons, also one that was kept. A cell that a spreadsheet would compute is a fault: who opens the
 * file must not run what somebody wrote into a name.
 *
 * Errors at the row: `is-esf.row-length`, `is-esf.formula`, `date.not-a-date`, `is-esf.identity-missing`.
 *
 * @example personRowOf(2, cells).identity // 'jana|mala|1985-04-12'
 */
export function personRowOf(line: number, values: readonly string[]): EsfPersonRow {
  const { cells, problems } = rowOf(ESF_PERSON_COLUMNS, line, values);
  const bad = personDays.flatMap((column) => problemOf(readEsfDate(cells[column]), column));
  const identity = identityOf(cells);
  const isNobody = identity === null && !bad.some(({ field }) => field === 'DatumNarozeni_Osoby');
  const nobody: Problem[] = isNobody ? [{ code: 'is-esf.identity-missing' }] : [];
  const identityCells = values.slice(0, ESF_IDENTITY_COLUMNS.length);
  return { line, identity, identityCells, cells, problems: [...problems, ...bad, ...nobody] };
}

/**
 * Reads `podpory.csv`, ours or one that came back.
 *
 * Errors: as `readPersons`; at a row also `hours.not-a-number`.
 */
export function readSupports(text: string): Result<EsfSupportRow[]> {
  const rows = readRows(text, ESF_SUPPORT_COLUMNS);
  return rows.ok ? success(rows.value.map(({ line, values }) => supportRowOf(line, values))) : rows;
}

/** One line of a list of supports, also one that was kept. */
export function supportRowOf(line: number, values: readonly string[]): EsfSupportRow {
  const { cells, problems } = rowOf(ESF_SUPPORT_COLUMNS, line, values);
  const inPerson = readEsfHours(cells.RozsahPodporyPrezencne);
  const electronic = readEsfHours(cells.RozsahPodporyElektronicky);
  const [from, to] = [readEsfDate(cells.DatumOd), readEsfDate(cells.DatumDo)];
  return {
    line,
    identity: identityOf(cells),
    specification: cells.KodSpecifikace,
    inPersonTenths: inPerson.ok ? inPerson.value : 0,
    electronicTenths: electronic.ok ? electronic.value : 0,
    from: from.ok ? from.value : null,
    to: to.ok ? to.value : null,
    cells,
    problems: [
      ...problems,
      ...problemOf(inPerson, 'RozsahPodporyPrezencne'),
      ...problemOf(electronic, 'RozsahPodporyElektronicky'),
      ...problemOf(from, 'DatumOd'),
      ...problemOf(to, 'DatumDo'),
    ],
  };
}

interface Row<Column extends string> {
  readonly line: number;
  readonly values: readonly string[];
  readonly cells: Readonly<Record<Column, string>>;
  readonly problems: readonly Problem[];
}

function readRows<Column extends string>(text: string, columns: readonly Column[]): Result<Row<Column>[]> {
  // The header alone first: of a file of another kind it tells more than a quote that stands elsewhere.
  const [header] = /^[^\r\n]*/.exec(text) ?? [''];
  const top = parseEsfCsv(header);
  const found = (top.ok ? top.value[0]?.cells : undefined) ?? [];
  if (found.length !== columns.length || columns.some((column, place) => found[place] !== column)) {
    return failure({ code: 'is-esf.columns-differ', params: differenceOf(columns, found) });
  }
  const lines = parseEsfCsv(text);
  if (!lines.ok) return lines;
  const [, ...rest] = lines.value;
  return success(rest.map(({ line, cells }) => rowOf(columns, line, cells)));
}

function rowOf<Column extends string>(
  columns: readonly Column[],
  line: number,
  values: readonly string[],
): Row<Column> {
  const params = { expected: columns.length, found: values.length };
  return {
    line,
    values,
    cells: Object.fromEntries(columns.map((column, place) => [column, values[place] ?? ''])) as Record<Column, string>,
    problems: [
      ...(values.length === columns.length ? [] : [{ code: 'is-esf.row-length', params } as const]),
      ...columns
        .filter((_, place) => looksLikeFormula(values[place] ?? ''))
        .map((field) => ({ code: 'is-esf.formula', field }) as const),
    ],
  };
}

/** The first column that is not where it should be tells most. */
function differenceOf(columns: readonly string[], found: readonly string[]): Record<string, string | number> {
  const place = columns.findIndex((column, index) => found[index] !== column);
  const at = place === -1 ? columns.length : place;
  return { place: at + 1, expected: columns[at] ?? '–', found: found[at] ?? '–' };
}

function problemOf(result: Result<unknown>, field: string): Problem[] {
  return result.ok ? [] : [{ ...result.error, field }];
}

function identityOf(cells: Readonly<Record<(typeof ESF_IDENTITY_COLUMNS)[number], string>>): string | null {
  const born = readEsfDate(cells.DatumNarozeni_Osoby);
  return born.ok ? identityKey(cells.Jmeno_Osoby, cells.Prijmeni_Osoby, born.value) : null;
}
