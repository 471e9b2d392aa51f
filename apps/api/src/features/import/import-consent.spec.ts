import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { csvFile, rehearse, undo, workOff } from '../../../test/factories/sheet.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import { ImportRunner } from './import-runner.ts';

const BASE = '/projects/RSSZ/imports';
const HEADERS = ['Místo', 'Název', 'Druh', 'Kód kraje'];
const row = (place: string, name: string): string[] => [place, name, 'obec', 'CZ042'];

describe('an import of which lines are refused only when it runs', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterEach(async () => {
    await app.db.query(`UPDATE deadline SET unit_id = NULL`);
    await app.db.query(`DELETE FROM unit_place`);
    await app.db.query(`DELETE FROM territorial_unit`);
  });
  afterAll(() => app.close());

  const rehearsed = async (rows: readonly string[][]): Promise<string> =>
    (await rehearse(manager, 'territorial-unit', csvFile([HEADERS, ...rows])).expect(201)).body.id as string;
  const run = (id: string, leaveOutRows = 0) => manager.post(`${BASE}/${id}/run`, { leaveOutRows });
  const names = async (): Promise<string[]> =>
    (await app.db.query<{ name: string }>(`SELECT name FROM territorial_unit ORDER BY name`)).map(({ name }) => name);
  const many = (size: number): string[][] => Array.from({ length: size }, (_, at) => row('', `Celek ${at}`));
  const factTypes = async (id: string): Promise<string[]> =>
    (
      await app.db.query<{ type: string }>(
        `SELECT type FROM fact WHERE subject_type = 'import' AND subject_id = $1 ORDER BY id`,
        [id],
      )
    ).map(({ type }) => type);

  it('writes nothing and stands as tried out again, with those lines shown; it goes on when they are agreed to', async () => {
    const id = await rehearsed([...many(250), row('ÚC 01', 'Místo jedna'), row('ÚC 02', 'Místo dvě')]);
    await makeUnit(app.db, app.project, { name: 'Místo dvě' });
    await makeUnit(app.db, app.project, { name: 'Dříve', placeNumber: 2 });
    await run(id).expect(202);
    const stopped = await workOff(app, manager, id);
    expect(stopped).toMatchObject({
      state: 'rehearsed',
      processed: 0,
      failure: { code: 'import.refused-since', params: { count: 1 } },
      counts: { create: 251, refuse: 1 },
    });
    expect(await names()).toEqual(['Dříve', 'Místo dvě']);
    const { body } = await manager.get(`${BASE}/${id}/rows?action=refuse`).expect(200);
    expect(body).toMatchObject({ total: 1, items: [{ line: 253, findings: [{ code: 'unit.name-taken' }] }] });
    expect((await run(id)).body).toMatchObject({ code: 'import.rows-refused', params: { count: 1 } });
    await run(id, 1).expect(202);
    expect(await workOff(app, manager, id)).toMatchObject({ state: 'done', processed: 252, failure: null });
    expect((await names()).length).toBe(253);
    expect(await factTypes(id)).toEqual([
      'import.rehearsed',
      'import.started',
      'import.stopped',
      'import.started',
      'import.finished',
    ]);
  });

  it('stops between two parts when a line is refused after the first: what is whole stays, to be gone on with or undone', async () => {
    const id = await rehearsed([...many(200), row('', 'Poslední'), row('ÚC 02', 'Místo dvě')]);
    await run(id).expect(202);
    expect(await app.app.get(ImportRunner).step(id)).toBe(true);
    await makeUnit(app.db, app.project, { name: 'Místo dvě' });
    await makeUnit(app.db, app.project, { name: 'Dříve', placeNumber: 2 });
    expect(await workOff(app, manager, id)).toMatchObject({
      state: 'failed',
      processed: 200,
      failure: { code: 'import.refused-since', params: { count: 1 } },
      counts: { create: 201, refuse: 1 },
    });
    expect(await names()).not.toContain('Poslední');
    expect((await run(id)).body.code).toBe('import.rows-refused');
    await run(id, 1).expect(202);
    expect(await workOff(app, manager, id)).toMatchObject({ state: 'done', processed: 202 });
    expect(await names()).toContain('Poslední');
    await undo(manager, id).expect(200);
    expect(await names()).toEqual(['Dříve', 'Místo dvě']);
  });

  it('is started by the consent to just the number of lines that are refused now', async () => {
    const id = await rehearsed([row('', 'Celek'), ['', 'Špatný', 'nic', 'CZ042']]);
    for (const leaveOutRows of [0, 2]) {
      const refused = await run(id, leaveOutRows);
      expect([refused.status, refused.body.code, refused.body.params]).toEqual([
        422,
        'import.rows-refused',
        { count: 1 },
      ]);
    }
    expect((await run(id, -1)).status).toBe(422);
    await run(id, 1).expect(202);
    expect(await workOff(app, manager, id)).toMatchObject({ state: 'done', counts: { create: 1, refuse: 1 } });
  });
});
