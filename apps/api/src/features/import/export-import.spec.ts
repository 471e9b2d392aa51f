import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/universal';
import { answerBytes } from '../../../test/answer-bytes.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { csvFile, importWhole, rehearse, UNIT_HEADERS } from '../../../test/factories/sheet.ts';

const EXPORT = '/projects/RSSZ/import-kinds/territorial-unit/export';

describe('an export', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    await importWhole(app, manager, 'territorial-unit', [
      UNIT_HEADERS,
      ['ÚC 01', 'Žďárské „údolí“; sever', 'svazek obcí', 'CZ042', '1. 1. 2023', '', '500001,500002', '+SUM(A1)'],
      ['ÚC 02', '=HYPERLINK("x")', 'obec', 'CZ042', '', '', '', '@příkaz'],
      ['', '-odrážka', 'kraj', 'CZ041', '', '', '', "'=schované"],
    ]);
  });

  afterAll(() => app.close());

  const bytes = (client: ApiClient, query: string): Promise<Buffer> => answerBytes(client.get(`${EXPORT}?${query}`));

  it('as CSV opens in a Czech spreadsheet and nothing in it computes', async () => {
    const text = (await bytes(manager, 'format=csv')).toString('utf8');
    expect(text.startsWith('\uFEFFMísto;Název;Druh;')).toBe(true);
    expect(text).toContain(`"Žďárské „údolí“; sever"`);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(`;'+SUM(A1)`);
    expect(text).toContain(`;'@příkaz`);
    expect(text).toContain(`;'-odrážka;`);
  });

  it('as a workbook holds texts and no formulas', async () => {
    const file = await bytes(manager, 'format=xlsx&locale=en');
    const rows = (await readSheet(new Blob([new Uint8Array(file)]))) as string[][];
    expect(rows[0]?.slice(0, 3)).toEqual(['Place', 'Name', 'Kind']);
    expect(rows[2]?.[1]).toBe(`'=HYPERLINK("x")`);
    expect(file.includes('<f>')).toBe(false);
  });

  it.each(['csv', 'xlsx'])('as %s is read back by the import without any difference', async (format) => {
    const file = await bytes(manager, `format=${format}`);
    const { body } = await rehearse(manager, 'territorial-unit', file, `celky.${format}`).expect(201);
    expect(body.findings).toEqual([]);
    expect(body.counts).toMatchObject({ create: 0, update: 0, unchanged: 3, refuse: 0 });
  });

  it('reaches as far as the reader does', async () => {
    const [unit] = await app.db.query<{ id: string }>(`SELECT id FROM territorial_unit WHERE name LIKE 'Žďár%'`);
    const coordinator = await app.as('coordinator', { unitIds: [unit?.id ?? ''] });
    const text = (await bytes(coordinator, 'format=csv')).toString('utf8').trim().split('\r\n');
    expect(text.length).toBe(2);
    expect(text[1]).toContain('Žďárské');
    const admin = await app.as('admin');
    expect((await admin.get(EXPORT)).status).toBe(403);
    expect((await manager.get('/projects/RSSZ/import-kinds/spaceship/export')).status).toBe(404);
    const empty = await bytes(manager, 'format=csv');
    expect((await rehearse(manager, 'municipality', empty)).status).toBe(201);
    expect((await rehearse(manager, 'territorial-unit', csvFile([UNIT_HEADERS]))).body.code).toBe('import.empty');
  });
});
