import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  csvFile,
  municipalities,
  MUNICIPALITY_HEADERS,
  rehearse,
  UNIT_HEADERS,
  units,
  windows1250,
  workbookFile,
  xlsxFile,
} from '../../../test/factories/sheet.ts';

interface FindingAnswer {
  readonly severity: string;
  readonly code: string;
  readonly column: string | null;
}

describe('a rehearsed import', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });

  afterAll(() => app.close());

  const nothingWritten = async (): Promise<void> => {
    const rows = await app.db.query(`SELECT 1 FROM municipality UNION ALL SELECT 1 FROM territorial_unit`);
    expect(rows).toEqual([]);
  };
  const imports = async (): Promise<number> => (await app.db.query(`SELECT 1 FROM import_run`)).length;
  const refusal = (body: { code: string; errors?: { code: string }[] }): string[] => [
    body.code,
    ...(body.errors ?? []).map(({ code }) => code),
  ];
  const findingsOf = async (id: string, query = ''): Promise<FindingAnswer[]> => {
    const { body } = await manager.get(`/projects/RSSZ/imports/${id}/rows?size=200${query}`);
    return (body.items as { findings: FindingAnswer[] }[]).flatMap(({ findings }) => findings);
  };
  const codesOf = (findings: readonly FindingAnswer[]): string[] => findings.map(({ code }) => code);
  const list = municipalities(3);

  it('tells line by line what it would do and writes nothing', async () => {
    const { body } = await rehearse(manager, 'municipality', csvFile([MUNICIPALITY_HEADERS, ...list])).expect(201);
    expect(body).toMatchObject({
      kind: 'municipality',
      state: 'rehearsed',
      format: 'csv',
      encoding: 'utf-8',
      separator: ';',
      total: 3,
      processed: 0,
      counts: { create: 3, update: 0, unchanged: 0, refuse: 0 },
      findings: [],
    });
    const rows = await manager.get(`/projects/RSSZ/imports/${body.id}/rows`).expect(200);
    expect(rows.body.items[0]).toEqual({
      line: 2,
      action: 'create',
      cells: [
        { key: 'code', text: '500000' },
        { key: 'name', text: 'Ukázkov 1' },
        { key: 'districtCode', text: 'CZ0100' },
        { key: 'regionCode', text: 'CZ010' },
      ],
      findings: [],
      subjectId: null,
    });
    await nothingWritten();
  });

  it.each([
    ['commas', ','],
    ['tabs', '\t'],
  ])('reads a file separated by %s', async (_what, separator) => {
    const file = csvFile([MUNICIPALITY_HEADERS, ...list], separator);
    const { body } = await rehearse(manager, 'municipality', file).expect(201);
    expect(body).toMatchObject({ separator, counts: { create: 3 } });
  });

  it('reads a workbook, UTF-8 with a mark, and a blank line between', async () => {
    const workbook = await xlsxFile([MUNICIPALITY_HEADERS, ...list]);
    const fromXlsx = await rehearse(manager, 'municipality', workbook, 'seznam.xlsx').expect(201);
    expect(fromXlsx.body).toMatchObject({ format: 'xlsx', encoding: null, counts: { create: 3 } });
    const marked = Buffer.concat([Buffer.from('\uFEFF'), csvFile([MUNICIPALITY_HEADERS, [''], ...list])]);
    const { body } = await rehearse(manager, 'municipality', marked).expect(201);
    expect(body.counts.create).toBe(3);
    const rows = await manager.get(`/projects/RSSZ/imports/${body.id}/rows`);
    expect(rows.body.items.map(({ line }: { line: number }) => line)).toEqual([3, 4, 5]);
  });

  it('converts windows-1250 and says so', async () => {
    const text = [MUNICIPALITY_HEADERS, ['500001', 'Žďár nad Příšovou', 'CZ0421', 'CZ042']]
      .map((row) => row.join(';'))
      .join('\n');
    const { body } = await rehearse(manager, 'municipality', windows1250(text)).expect(201);
    expect(body).toMatchObject({ encoding: 'windows-1250', counts: { create: 1 } });
    expect(body.findings).toMatchObject([{ severity: 'information', code: 'import.encoding-converted' }]);
    const rows = await manager.get(`/projects/RSSZ/imports/${body.id}/rows`);
    expect(rows.body.items[0].cells[1].text).toBe('Žďár nad Příšovou');
  });

  it('reads the first sheet of a workbook and says that there are others', async () => {
    const row = (code: string) => [[code, 'Ukázkov', 'CZ0421', 'CZ042']];
    const workbook = await workbookFile([[MUNICIPALITY_HEADERS, ...row('500001')], row('500002')]);
    const { body } = await rehearse(manager, 'municipality', workbook, 'seznam.xlsx').expect(201);
    expect(body).toMatchObject({ total: 1, counts: { create: 1 } });
    expect(body.findings).toMatchObject([{ severity: 'warning', code: 'import.other-sheets', params: { count: 1 } }]);
  });

  it('refuses a text whose encoding nobody can tell, until a person says which it is', async () => {
    // ISO 8859-2: its š and ž are other letters in windows-1250.
    const bytes = Buffer.from([...MUNICIPALITY_HEADERS.join(';').replace(/[^ -~]/g, 'x')].map((c) => c.charCodeAt(0)));
    const file = Buffer.concat([bytes, Buffer.from('\n500001;'), Buffer.from([0xb9, 0xbe, 0xbb])]);
    const before = await imports();
    const refused = await rehearse(manager, 'municipality', file);
    expect([refused.status, refused.body.code]).toEqual([422, 'import.encoding']);
    expect(await imports()).toBe(before);
    await rehearse(manager, 'municipality', file, 'seznam.csv', '&encoding=windows-1250').expect(201);
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFKód obce;Název', 'utf16le'), 'seznam.csv', 422, 'import.encoding'],
    [
      'a text that was misread before',
      csvFile([MUNICIPALITY_HEADERS, ['500001', 'PÅ™Ã­bram', 'CZ0421', 'CZ042']]),
      'seznam.csv',
      422,
      'import.encoding',
    ],
    ['a file over the limit', Buffer.alloc(11 * 1024 * 1024, 'a;'), 'seznam.csv', 413, 'file.too-large'],
    ['an empty file', Buffer.alloc(0), 'seznam.csv', 422, 'file.empty'],
    ['headers alone', csvFile([MUNICIPALITY_HEADERS]), 'seznam.csv', 422, 'import.empty'],
    ['a quotation that never ends', Buffer.from('a;b\n"1;2\n3;4'), 'seznam.csv', 422, 'import.csv-malformed'],
    ['a CSV called a workbook', csvFile([MUNICIPALITY_HEADERS]), 'seznam.xlsx', 415, 'file.content-mismatch'],
    ['a picture', Buffer.from('\x89PNG'), 'seznam.png', 415, 'file.type-not-allowed'],
    [
      'too many columns',
      csvFile([Array(101).fill('x'), Array(101).fill('y')]),
      'seznam.csv',
      422,
      'import.too-many-columns',
    ],
  ])('refuses %s and keeps nothing', async (_what, file, name, status, code) => {
    const before = await imports();
    const answer = await rehearse(manager, 'municipality', file, name);
    expect(answer.status).toBe(status);
    expect(refusal(answer.body)).toContain(code);
    expect(await imports()).toBe(before);
  });

  it('refuses a workbook that is not one inside, and a request without a file', async () => {
    const whole = await xlsxFile([MUNICIPALITY_HEADERS, ...list]);
    const cut = await rehearse(manager, 'municipality', whole.subarray(0, whole.length - 40), 'seznam.xlsx');
    expect([cut.status, cut.body.code]).toEqual([422, 'import.xlsx-unreadable']);
    const none = await manager.post('/projects/RSSZ/imports?kind=municipality', {});
    expect(refusal(none.body)).toContain('file.missing');
  });

  it('refuses lines that compute, whichever way they are written', async () => {
    const rows = [MUNICIPALITY_HEADERS, ['500001', '=1+1', 'CZ0421', 'CZ042']];
    const { body } = await rehearse(manager, 'municipality', await xlsxFile(rows), 'seznam.xlsx').expect(201);
    expect(body.counts).toMatchObject({ create: 0, refuse: 1 });
    expect(await findingsOf(body.id)).toMatchObject([{ severity: 'blocking', code: 'import.formula', column: 'name' }]);
    const text = await rehearse(manager, 'municipality', csvFile(rows)).expect(201);
    expect(text.body.counts).toMatchObject({ create: 1, withWarning: 1 });
    expect(await findingsOf(text.body.id)).toMatchObject([{ severity: 'warning', code: 'import.formula-like' }]);
  });

  it('judges every line: codes, districts, regions, duplicates and empty cells', async () => {
    const rows = [
      MUNICIPALITY_HEADERS,
      ['12345', 'Krátký kód', 'CZ0421', 'CZ042'],
      ['500001', 'Neznámý kraj', 'CZ0421', 'CZ999'],
      ['500002', 'Neznámý okres', 'CZ9999', 'CZ042'],
      ['500003', 'Okres odjinud', 'CZ0201', 'CZ042'],
      ['500004', '', 'CZ0421', 'CZ042'],
      ['500005', 'Dobrá', 'CZ0421', 'CZ042'],
      ['500005', 'Podruhé', 'CZ0421', 'CZ042'],
    ];
    const { body } = await rehearse(manager, 'municipality', csvFile(rows)).expect(201);
    expect(body.counts).toMatchObject({ create: 1, refuse: 6 });
    expect(codesOf(await findingsOf(body.id))).toEqual([
      'municipality.code-malformed',
      'region.unknown',
      'district.unknown',
      'district.in-other-region',
      'validation.required',
      'import.code-twice',
    ]);
    expect((await findingsOf(body.id, '&severity=warning')).length).toBe(0);
    const refused = await manager.get(`/projects/RSSZ/imports/${body.id}/rows?action=refuse&page=2&size=4`);
    expect(refused.body).toMatchObject({ total: 6, items: [{ line: 6 }, { line: 8 }] });
  });

  it('judges units: places, names, periods and municipalities', async () => {
    const rows = [
      UNIT_HEADERS,
      ['ÚC 99', 'Neznámé místo', 'obec', 'CZ042', '', '', '', ''],
      ['ÚC 01', 'Obrácené období', 'obec', 'CZ042', '1. 6. 2024', '1. 1. 2024', '', ''],
      ['ÚC 02', 'Dvakrát', 'obec', 'CZ042', '', '', '', ''],
      ['ÚC 03', 'Dvakrát', 'obec', 'CZ042', '', '', '', ''],
      ['ÚC 04', 'Druh', 'vesmír', 'CZ042', '', '', '', ''],
      ['ÚC 05', 'Obce', 'obec', 'CZ042', '31. 2. 2024', '31. 12. 9999', '1234', ''],
      ['ÚC 06', 'Bez seznamu', 'kraj', 'CZ042', '', '', '554782, 554791', ''],
    ];
    const { body } = await rehearse(manager, 'territorial-unit', csvFile(rows)).expect(201);
    expect(body.counts).toMatchObject({ create: 1, refuse: 6, withWarning: 1 });
    expect(codesOf(await findingsOf(body.id))).toEqual([
      'unit.place-unknown',
      'unit.period-reversed',
      'validation.duplicate',
      'validation.duplicate',
      'validation.not-in-list',
      'date.not-a-date',
      'date.out-of-range',
      'municipality.code-malformed',
      'municipality.list-not-loaded',
      'municipality.list-not-loaded',
    ]);
  });

  it('of ten thousand lines is taken and of one more is refused', async () => {
    const rows = municipalities(10_001);
    const whole = await rehearse(manager, 'municipality', csvFile([MUNICIPALITY_HEADERS, ...rows.slice(1)])).expect(
      201,
    );
    expect(whole.body).toMatchObject({ total: 10_000, counts: { create: 10_000 } });
    for (const [file, name] of [
      [csvFile([MUNICIPALITY_HEADERS, ...rows]), 'seznam.csv'],
      [await xlsxFile([MUNICIPALITY_HEADERS, ...rows]), 'seznam.xlsx'],
    ] as const) {
      const { status, body } = await rehearse(manager, 'municipality', file, name);
      expect([status, body.code]).toEqual([422, 'import.too-many-rows']);
      expect(body.params).toEqual({ max: 10_000, rows: 10_001 });
    }
    await nothingWritten();
  });

  it('is only for those who may import the kind, and seen only by them', async () => {
    const file = csvFile([MUNICIPALITY_HEADERS, ...list]);
    const { body } = await rehearse(manager, 'municipality', file).expect(201);
    for (const role of ['consultant', 'evaluator', 'coordinator'] as const) {
      const other = await app.as(role);
      expect((await rehearse(other, 'municipality', file)).status).toBe(403);
      expect((await other.get(`/projects/RSSZ/imports/${body.id}`)).status).toBe(403);
    }
    const admin = await app.as('admin');
    expect((await rehearse(admin, 'municipality', file)).status).toBe(201);
    expect((await rehearse(admin, 'territorial-unit', csvFile([UNIT_HEADERS, ...units(1)]))).status).toBe(403);
    const kinds = await admin.get('/projects/RSSZ/import-kinds').expect(200);
    expect(kinds.body.map(({ kind }: { kind: string }) => kind)).toEqual(['code-list', 'municipality']);
    expect((await rehearse(manager, 'spaceship', file)).status).toBe(404);
    expect((await app.anonymous.get(`/projects/RSSZ/imports`)).status).toBe(401);
  });
});
