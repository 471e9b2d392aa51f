import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { csvFile, municipalities, MUNICIPALITY_HEADERS, rehearse } from '../../../test/factories/sheet.ts';

describe('the columns of an import', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  const list = municipalities(3);

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });

  afterAll(() => app.close());

  /** While the file is blocked, neither its counts nor its lines say that anything would be written. */
  async function promisesNothing({ id, counts }: { id: string; counts: object }, lines: number): Promise<void> {
    expect(counts).toEqual({ create: 0, update: 0, unchanged: 0, refuse: lines, withWarning: 0 });
    const { body } = await manager.get(`/projects/RSSZ/imports/${id}/rows`).expect(200);
    for (const { action, findings } of body.items) {
      expect([action, findings[0].code]).toEqual(['refuse', 'import.file-blocked']);
    }
    const run = await manager.post(`/projects/RSSZ/imports/${id}/run`, { leaveOutRows: lines });
    expect([run.status, run.body.code]).toEqual([422, 'import.file-blocked']);
  }

  it('tells missing, renamed and unknown columns and blocks the run until they are chosen', async () => {
    const headers = ['Kód obce', 'Jméno sídla', 'okres', 'Kód kraje', 'Počet psů'];
    const rows = municipalities(2).map((row) => [...row, '7']);
    const { body } = await rehearse(manager, 'municipality', csvFile([headers, ...rows])).expect(201);
    expect(body.findings).toMatchObject([
      { severity: 'blocking', code: 'import.column-missing', column: 'name' },
      { severity: 'warning', code: 'import.column-renamed', column: 'districtCode' },
      { severity: 'information', code: 'import.column-unknown' },
      { severity: 'information', code: 'import.column-unknown' },
    ]);
    await promisesNothing(body, 2);
    const columns = [
      { key: 'code', header: 'Kód obce' },
      { key: 'name', header: 'Jméno sídla' },
      { key: 'districtCode', header: 'okres' },
      { key: 'regionCode', header: 'Kód kraje' },
    ];
    const chosen = await manager.put(`/projects/RSSZ/imports/${body.id}/columns`, { columns, save: true }).expect(200);
    expect(chosen.body).toMatchObject({ columns, counts: { create: 2, refuse: 0 } });
    const again = await rehearse(manager, 'municipality', csvFile([headers, ...rows])).expect(201);
    expect(again.body).toMatchObject({ columns, counts: { create: 2, refuse: 0 } });
    await app.db.query(`DELETE FROM import_mapping`);
  });

  it('refuses a choice of columns that names what is not there, or one thing twice', async () => {
    const { body } = await rehearse(manager, 'municipality', csvFile([MUNICIPALITY_HEADERS, ...list])).expect(201);
    const answer = await manager.put(`/projects/RSSZ/imports/${body.id}/columns`, {
      columns: [
        { key: 'colour', header: 'Kód obce' },
        { key: 'name', header: 'Barva' },
        { key: 'code', header: 'Kód obce' },
        { key: 'code', header: 'Kód kraje' },
      ],
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([
      { field: 'columns.0.key', code: 'validation.not-in-list' },
      { field: 'columns.1.header', code: 'validation.not-in-list' },
      { field: 'columns.2.header', code: 'validation.duplicate' },
      { field: 'columns.3.key', code: 'validation.duplicate' },
    ]);
  });

  it('blocks a header that stands in the file twice', async () => {
    const file = csvFile([[...MUNICIPALITY_HEADERS, 'Kód obce'], ...list.map((row) => [...row, ''])]);
    const { body } = await rehearse(manager, 'municipality', file).expect(201);
    expect(body.findings[0]).toMatchObject({ severity: 'blocking', code: 'import.column-twice', column: 'code' });
    await promisesNothing(body, 3);
  });
});
