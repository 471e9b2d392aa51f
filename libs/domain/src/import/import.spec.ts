import fc from 'fast-check';
import { parseLocalDate } from '../kernel/parse-local-date.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { success } from '../kernel/result.ts';
import { parseMunicipalityCode } from '../territory/municipality-code.ts';
import { columnKeys, type ImportKind } from './column-declaration.ts';
import { fileFindings, isMisread } from './file-findings.ts';
import { finding, type Finding } from './finding.ts';
import { foldHeader, matchColumns } from './match-columns.ts';
import { countPlan, planRows, planUnderFile, type ExistingRecord, type PlannedRow } from './plan-rows.ts';
import { guardedCell, looksLikeFormula, readCell } from './read-cell.ts';

interface Place {
  readonly code: string;
  readonly name: string;
  readonly since: LocalDate;
}

const kind: ImportKind<Place, { readonly forbidden: string }> = {
  kind: 'place',
  columns: {
    code: {
      header: { cs: 'Kód obce', en: 'Municipality code' },
      aliases: ['KOD_OBEC'],
      isRequired: true,
      parse: parseMunicipalityCode,
    },
    name: { header: { cs: 'Název', en: 'Name' }, isRequired: true, parse: success },
    since: { header: { cs: 'Spolupráce od', en: 'Cooperation from' }, isRequired: false, parse: parseLocalDate },
  },
  nameColumn: 'name',
  codeOf: (values) => values.code ?? null,
  rowFindings: (values, { forbidden }) =>
    values.name === forbidden ? [finding('blocking', { code: 'unit.name-taken', field: 'name' })] : [],
};
const places = { code: 0, name: 1, since: 2 };
const codes = (findings: readonly Finding[]): string[] =>
  findings.map((one) => `${one.severity} ${one.column ?? '-'} ${one.code}`);
const plan = (
  rows: readonly (readonly string[])[],
  existing: ReadonlyMap<string, ExistingRecord<Place>> = new Map(),
  at: Readonly<Record<string, number>> = places,
): PlannedRow<Place>[] =>
  planRows(
    kind,
    rows.map((cells, index) => ({ line: index + 2, cells: cells.map((text) => ({ text })) })),
    at,
    existing,
    { forbidden: 'Zakázaná' },
  );
const stored = (values: Place | { [Key in keyof Place]: Place[Key] | null }): Map<string, ExistingRecord<Place>> =>
  new Map([['500001', { id: 'm1', version: 3, values }]]);
const first = (rows: readonly PlannedRow<Place>[]): PlannedRow<Place> => {
  const [row] = rows;
  if (!row) throw new Error('no row');
  return row;
};

describe('columns', () => {
  it('are found by header in either language, by alias and key, whatever the case, accents and order', () => {
    expect(matchColumns(['NAZEV', 'kód  obce:', 'cooperation FROM'], kind.columns)).toMatchObject({
      places: { name: 0, code: 1, since: 2 },
      missing: [],
      unknown: [],
      findings: [],
    });
    expect(codes(matchColumns(['kod_obec', 'name', 'since'], kind.columns).findings)).toEqual([
      'warning code import.column-renamed',
    ]);
    expect(columnKeys<Place>(kind.columns)).toEqual(['code', 'name', 'since']);
  });

  it('that are missing block when required and are told otherwise; unknown ones are left out', () => {
    const match = matchColumns(['Kód obce', 'Název obce', 'IČO', ''], kind.columns);
    expect(codes(match.findings)).toEqual([
      'blocking name import.column-missing',
      'information since import.column-absent',
      'information - import.column-unknown',
      'information - import.column-unknown',
    ]);
    expect(match.unknown).toEqual(['Název obce', 'IČO']);
    expect(match.suggestions).toEqual({ name: 'Název obce' });
  });

  it('follow a saved mapping before anything else', () => {
    const saved = { name: 'Název obce' };
    const match = matchColumns(['Název', 'Název obce', 'Kód obce', 'Spolupráce od'], kind.columns, saved);
    expect(match.places).toMatchObject({ name: 1 });
    expect(match.mapping).toMatchObject({ name: 'Název obce', code: 'Kód obce' });
    expect(codes(match.findings)).toContain('warning name import.column-renamed');
  });

  it('that stand twice are refused, nobody could say which is meant', () => {
    expect(codes(matchColumns(['Název', 'název', 'Kód obce'], kind.columns).findings)).toContain(
      'blocking name import.column-twice',
    );
    const shared = matchColumns(['Název', 'Kód obce'], kind.columns, { since: 'Název' });
    expect(codes(shared.findings)).toContain('blocking since import.column-twice');
  });

  it('are found in any order of the file', () => {
    const headers = ['Kód obce', 'Název', 'Spolupráce od', 'Jiné'];
    fc.assert(
      fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
        const match = matchColumns(shuffled, kind.columns);
        expect(match.places).toEqual({
          code: shuffled.indexOf('Kód obce'),
          name: shuffled.indexOf('Název'),
          since: shuffled.indexOf('Spolupráce od'),
        });
      }),
    );
    expect(foldHeader(' Kód_obce (ČSÚ) ')).toBe('kod obce csu');
  });
});

describe('a cell', () => {
  const name = kind.columns.name;

  it('with a formula is refused, and one that looks like it stays text', () => {
    expect(readCell({ text: '2', isFormula: true }, 'name', name)).toMatchObject({
      value: undefined,
      findings: [{ severity: 'blocking', code: 'import.formula', column: 'name' }],
    });
    for (const text of ['=1+1', '+A1', '-cmd|x', '@SUM(A1)', '＝1+1', '＠A1']) {
      expect(readCell({ text }, 'name', name)).toMatchObject({
        value: text,
        findings: [{ severity: 'warning', code: 'import.formula-like' }],
      });
    }
  });

  it('with a telephone or a negative number is no formula', () => {
    for (const text of ['+420 123 456 789', '-5,2', '+1 (650) 253']) expect(looksLikeFormula(text)).toBe(false);
  });

  it('that is empty is nothing, or a fault where it is required', () => {
    expect(readCell({ text: ' \u00a0 ' }, 'since', kind.columns.since)).toEqual({ value: null, findings: [] });
    expect(codes(readCell({ text: '' }, 'name', name).findings)).toEqual(['blocking name validation.required']);
  });

  it('written for a spreadsheet is never computed by it and reads back the same', () => {
    const text = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", "'=", "''="), fc.string()).map(([a, b]) => a + b),
    );
    fc.assert(
      fc.property(text, (some) => {
        const wanted = some.trim();
        fc.pre(wanted !== '');
        const written = guardedCell(wanted);
        expect(looksLikeFormula(written)).toBe(false);
        expect(readCell({ text: written }, 'name', name).value).toBe(wanted);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file', () => {
  const found = (sample: string, rows: number): string[] =>
    fileFindings({ sample, rows }, { maxRows: 10_000 }).map((one) => one.code);

  it('in a wrong encoding, empty or too long is refused whole', () => {
    expect(found('Název;Kraj', 10_000)).toEqual([]);
    expect(found('N\uFFFDzev', 1)).toEqual(['import.encoding']);
    expect(found('', 0)).toEqual(['import.empty']);
    expect(found('Název', 10_001)).toEqual(['import.too-many-rows']);
  });

  it('is told by what Czech letters turn into', () => {
    const misreadAs = (encoding: string): string =>
      new TextDecoder(encoding).decode(new TextEncoder().encode('Příbram, Žďár, Ústí, třešeň'));
    expect([misreadAs('windows-1250'), misreadAs('windows-1252')].map(isMisread)).toEqual([true, true]);
    for (const text of ['Příbram, Žďár, Ústí nad Labem, Ďáblice', 'Ľubica', 'Ärger', 'PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ']) {
      expect(isMisread(text)).toBe(false);
    }
  });
});

describe('a plan', () => {
  it('creates what is new and refuses what cannot be read or breaks a rule', () => {
    const rows = plan([
      ['500001', 'Ukázkov', '1. 3. 2023'],
      ['5001', 'Zkrátka', ''],
      ['500003', 'Zakázaná', ''],
      ['500004', '', '31. 2. 2023'],
    ]);
    expect(rows.map((row) => [row.line, row.action, ...codes(row.findings)])).toEqual([
      [2, 'create'],
      [3, 'refuse', 'blocking code municipality.code-malformed'],
      [4, 'refuse', 'blocking name unit.name-taken'],
      [5, 'refuse', 'blocking name validation.required', 'blocking since date.not-a-date'],
    ]);
    expect(first(rows).values).toEqual({ code: '500001', name: 'Ukázkov', since: '2023-03-01' });
    expect(countPlan(rows)).toEqual({ create: 1, update: 0, unchanged: 0, refuse: 3, withWarning: 0 });
  });

  it('promises nothing while the whole file is blocked', () => {
    const rows = plan([
      ['500001', 'Ukázkov', ''],
      ['5001', 'Zkrátka', ''],
    ]);
    const { findings } = matchColumns(['Kód obce'], kind.columns);
    const held = planUnderFile(findings, rows);
    expect(held.map((row) => [row.action, ...codes(row.findings)])).toEqual([
      ['refuse', 'blocking - import.file-blocked'],
      ['refuse', 'blocking - import.file-blocked', 'blocking code municipality.code-malformed'],
    ]);
    expect(countPlan(held)).toMatchObject({ create: 0, refuse: 2 });
    expect(planUnderFile([finding('warning', { code: 'import.column-renamed' })], rows)).toEqual(rows);
  });

  it('updates by code only what differs', () => {
    const same = { code: '500001', name: 'Ukázkov', since: null };
    expect(first(plan([['500 001', 'Ukázkov', '']], stored(same)))).toMatchObject({ action: 'unchanged', changed: [] });
    expect(first(plan([['500001', 'Nový Ukázkov', '']], stored(same)))).toMatchObject({
      action: 'update',
      changed: ['name'],
      existing: { id: 'm1', version: 3 },
    });
  });

  it('clears by an empty cell and says so, and leaves what the file has no column for', () => {
    const since = parseLocalDate('1. 3. 2023');
    const before = { code: '500001', name: 'Ukázkov', since: since.ok ? since.value : null };
    const cleared = first(plan([['500001', 'Ukázkov', '']], stored(before)));
    expect([cleared.action, ...codes(cleared.findings)]).toEqual(['update', 'warning since import.clears']);
    const without = first(plan([['500001', 'Ukázkov']], stored(before), { code: 0, name: 1 }));
    expect([without.action, ...codes(without.findings)]).toEqual(['unchanged']);
  });

  it('refuses the later of two rows with one code', () => {
    const rows = plan([
      ['500001', 'A', ''],
      ['500001', 'B', ''],
    ]);
    expect(rows.map((row) => row.action)).toEqual(['create', 'refuse']);
    expect(rows[1]?.findings).toMatchObject([{ code: 'import.code-twice', params: { line: 2 } }]);
  });

  it('gives each row one action and writes no code twice, and repeated after writing changes nothing', () => {
    const cells = fc.tuple(
      fc.constantFrom('500001', '500002', '500003', '5'),
      fc.constantFrom('A', 'B', '', 'Zakázaná'),
      fc.constantFrom('', '1. 3. 2023', 'zítra'),
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 12 }), (lines) => {
        const rows = plan(lines);
        const written = rows.filter((row) => row.action !== 'refuse');
        expect(rows).toHaveLength(lines.length);
        expect(new Set(written.map((row) => row.code)).size).toBe(written.length);
        const existing = new Map(
          written.map((row) => {
            const values = {
              code: row.values.code ?? null,
              name: row.values.name ?? null,
              since: row.values.since ?? null,
            };
            return [row.code ?? '', { id: row.code ?? '', version: 1, values }] as const;
          }),
        );
        const again = plan(lines, existing);
        expect(again.map((row) => row.action)).toEqual(
          rows.map((row) => (row.action === 'create' ? 'unchanged' : row.action)),
        );
      }),
    );
  });
});
