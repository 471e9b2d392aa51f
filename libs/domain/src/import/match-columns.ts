import { withoutDiacritics } from '../kernel/fold-czech.ts';
import type { ImportColumn } from './column-declaration.ts';
import { finding, type Finding } from './finding.ts';

/** The columns of a kind by their key, whatever they read. */
export type DeclaredColumns = Readonly<Record<string, Omit<ImportColumn<unknown>, 'parse'>>>;

/** A mapping as it is saved and confirmed: key of the column → header in the file. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** How the columns of a file answer to those declared. */
export interface ColumnMatch {
  /** Key of the column → place in the row, from zero. */
  readonly places: Readonly<Record<string, number>>;
  /** The same as headers, to be saved with the import. */
  readonly mapping: ColumnMapping;
  readonly missing: readonly string[];
  /** Headers of the file that answer to nothing. */
  readonly unknown: readonly string[];
  /** Headers that a missing column may have been renamed to; offered, never taken by themselves. */
  readonly suggestions: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/** A header stripped of what people change without meaning it: case, diacritics, punctuation, spaces. */
export function foldHeader(header: string): string {
  return withoutDiacritics(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Finds the declared columns among the headers of a file: first by the saved mapping, then by header in either language or
 * by an alias. A missing required column and a header that stands twice block; a column under another name is told.
 *
 * Source: issue 3 §1 (saved column mapping) and its bad input (renamed or missing columns).
 *
 * Errors: `import.column-missing`, `import.column-twice`; `import.column-renamed` is a warning, `import.column-absent` and
 * `import.column-unknown` are information.
 *
 * @example matchColumns(['Kód', 'NAZEV'], { code: …, name: … }).places // { code: 0, name: 1 }
 */
export function matchColumns(
  headers: readonly string[],
  columns: DeclaredColumns,
  saved: ColumnMapping = {},
): ColumnMatch {
  const folded = headers.map(foldHeader);
  const matched = Object.entries(columns).map(([key, column]) => ({
    key,
    column,
    ...find(key, column, folded, saved),
  }));
  const taken = new Set(matched.flatMap(({ at }) => (at === null ? [] : [at])));
  const unknownPlaces = headers.flatMap((_, at) => (taken.has(at) || folded[at] === '' ? [] : [at]));
  const unknown = unknownPlaces.map((at) => headers[at] ?? '');
  const missing = matched.filter(({ at }) => at === null);
  const found = matched.flatMap(({ key, at }) => (at === null ? [] : [[key, at] as const]));
  return {
    places: Object.fromEntries(found),
    mapping: Object.fromEntries(found.map(([key, at]) => [key, headers[at] ?? ''])),
    missing: missing.map(({ key }) => key),
    unknown,
    suggestions: suggest(missing, unknown),
    findings: [
      ...matched.flatMap(({ key, at, how, column }) =>
        matchFindings(key, at === null ? null : headers[at], how, column),
      ),
      ...repeated(matched, folded, headers),
      ...unknown
        .filter((header, index) => unknown.indexOf(header) === index)
        .map((header) => finding('information', { code: 'import.column-unknown', params: { header } })),
    ],
  };
}

type How = 'header' | 'alias' | 'saved' | 'missing';

function find(
  key: string,
  column: DeclaredColumns[string],
  folded: readonly string[],
  saved: ColumnMapping,
): { readonly at: number | null; readonly how: How } {
  const own = [column.header.cs, column.header.en, key].map(foldHeader);
  const candidates: readonly [How, readonly string[]][] = [
    ['saved', Object.hasOwn(saved, key) ? [foldHeader(saved[key] ?? '')] : []],
    ['header', own],
    ['alias', (column.aliases ?? []).map(foldHeader)],
  ];
  for (const [how, names] of candidates) {
    const at = folded.findIndex((header) => header !== '' && names.includes(header));
    if (at >= 0) return { at, how: own.includes(folded[at] ?? '') ? 'header' : how };
  }
  return { at: null, how: 'missing' };
}

function matchFindings(
  key: string,
  header: string | undefined | null,
  how: How,
  column: DeclaredColumns[string],
): Finding[] {
  if (how === 'header') return [];
  if (how !== 'missing') {
    return [finding('warning', { code: 'import.column-renamed', params: { header: header ?? '' } }, key)];
  }
  if (column.isRequired) return [finding('blocking', { code: 'import.column-missing' }, key)];
  return [finding('information', { code: 'import.column-absent' }, key)];
}

/** A header of a matched column that stands in the file twice: nobody could say which one is meant. */
function repeated(
  matched: readonly { readonly key: string; readonly at: number | null }[],
  folded: readonly string[],
  headers: readonly string[],
): Finding[] {
  return matched.flatMap(({ key, at }) => {
    if (at === null) return [];
    const isShared = matched.some((other) => other.key !== key && other.at === at);
    const isRepeated = folded.some((header, index) => index !== at && header === folded[at]);
    if (!isShared && !isRepeated) return [];
    return [finding('blocking', { code: 'import.column-twice', params: { header: headers[at] ?? '' } }, key)];
  });
}

function suggest(
  missing: readonly { readonly key: string; readonly column: DeclaredColumns[string] }[],
  unknown: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    missing.flatMap(({ key, column }) => {
      const names = [column.header.cs, column.header.en, ...(column.aliases ?? [])].flatMap(wordsOf);
      const like = unknown.find((header) => wordsOf(header).some((word) => names.includes(word)));
      return like === undefined ? [] : [[key, like]];
    }),
  );
}

/** The words of a header by their first five letters, which a Czech ending rarely reaches; short words tell nothing. */
function wordsOf(header: string): string[] {
  return foldHeader(header)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));
}
