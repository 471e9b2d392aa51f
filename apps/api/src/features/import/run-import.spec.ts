import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  csvFile,
  importWhole,
  municipalities,
  MUNICIPALITY_HEADERS,
  rehearse,
  undo,
  workOff,
} from '../../../test/factories/sheet.ts';
import { JobQueue } from '../../platform/queue/job-queue.ts';
import { ImportRunner } from './import-runner.ts';
import { RunImportHandler } from './run-import.handler.ts';
import { SweepImportsHandler } from './sweep-imports.handler.ts';

const BASE = '/projects/RSSZ/imports';

describe('an import of municipalities', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });

  afterEach(() => app.db.query(`DELETE FROM municipality`));
  afterAll(() => app.close());

  const stored = () =>
    app.db.query<Record<string, string>>(
      `SELECT code, name, name_folded, district_code, region_code FROM municipality ORDER BY code`,
    );
  const count = async (): Promise<number> => (await stored()).length;
  const list = (size: number, name?: string) => [MUNICIPALITY_HEADERS, ...municipalities(size, name)];

  it('of six thousand runs with progress and is undone whole', async () => {
    const { body } = await rehearse(manager, 'municipality', csvFile(list(6_000))).expect(201);
    const started = await manager.post(`${BASE}/${body.id}/run`, {}).expect(202);
    expect(started.body).toMatchObject({ state: 'running', total: 6_000, processed: 0 });
    expect(await app.app.get(ImportRunner).step(body.id)).toBe(true);
    const halfway = await manager.get(`${BASE}/${body.id}`);
    expect(halfway.body).toMatchObject({ state: 'running', processed: 200 });
    expect(await count()).toBe(200);
    const done = await workOff(app, manager, body.id);
    expect(done).toMatchObject({ state: 'done', processed: 6_000, counts: { create: 6_000 } });
    expect(await count()).toBe(6_000);
    const undone = await undo(manager, body.id).expect(200);
    expect(undone.body).toMatchObject({ state: 'undone', undoneBy: { id: expect.any(String) } });
    expect(await count()).toBe(0);
    const facts = await app.db.query<{ type: string }>(
      `SELECT type FROM fact WHERE subject_type = 'import' AND subject_id = $1 ORDER BY id`,
      [body.id],
    );
    expect(facts.map(({ type }) => type)).toEqual([
      'import.rehearsed',
      'import.started',
      'import.finished',
      'import.undone',
    ]);
  });

  it('updates by code, leaves what is the same, and restores the images when undone', async () => {
    await importWhole(app, manager, 'municipality', list(5));
    const before = await stored();
    const changed = municipalities(6).map((row, at) => (at < 2 ? [row[0] ?? '', `Nový ${at}`, ...row.slice(2)] : row));
    const second = await importWhole(app, manager, 'municipality', [MUNICIPALITY_HEADERS, ...changed]);
    expect(second.counts).toMatchObject({ create: 1, update: 2, unchanged: 3, refuse: 0 });
    expect((await stored()).map(({ name }) => name)).toContain('Nový 0');
    await undo(manager, second.id).expect(200);
    expect(await stored()).toEqual(before);
  });

  it('is not undone when a later import changed one of its rows: the lines are listed, nothing changes', async () => {
    const first = await importWhole(app, manager, 'municipality', list(5));
    const second = await importWhole(app, manager, 'municipality', [
      MUNICIPALITY_HEADERS,
      ['500001', 'Přejmenov', 'CZ0421', 'CZ042'],
    ]);
    const before = await stored();
    const refused = await undo(manager, first.id);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'import.changed-since',
      params: { count: 1 },
      current: { total: 1, lines: [3], items: [{ line: 3, name: 'Ukázkov 2' }] },
    });
    expect(await stored()).toEqual(before);
    await undo(manager, second.id).expect(200);
    await undo(manager, first.id).expect(200);
    expect(await count()).toBe(0);
  });

  it('leaves refused lines out only when a person says so', async () => {
    const rows = [...list(2), ['bad', 'Bez kódu', 'CZ0421', 'CZ042']];
    const { body } = await rehearse(manager, 'municipality', csvFile(rows)).expect(201);
    const refused = await manager.post(`${BASE}/${body.id}/run`, {});
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      422,
      'import.rows-refused',
      { count: 1 },
    ]);
    for (const leaveOutRows of [2, 0]) {
      const other = await manager.post(`${BASE}/${body.id}/run`, { leaveOutRows });
      expect([other.status, other.body.code, other.body.params]).toEqual([422, 'import.rows-refused', { count: 1 }]);
    }
    await manager.post(`${BASE}/${body.id}/run`, { leaveOutRows: 1 }).expect(202);
    expect(await workOff(app, manager, body.id)).toMatchObject({ state: 'done', processed: 3, counts: { refuse: 1 } });
    expect(await count()).toBe(2);
  });

  it('is neither started twice, nor mapped after the start, nor undone before its end or twice', async () => {
    const { body } = await rehearse(manager, 'municipality', csvFile(list(2))).expect(201);
    expect((await undo(manager, body.id)).body.code).toBe('import.transition-not-allowed');
    await manager.post(`${BASE}/${body.id}/run`, {}).expect(202);
    expect((await manager.post(`${BASE}/${body.id}/run`, {})).body.code).toBe('import.transition-not-allowed');
    expect((await manager.put(`${BASE}/${body.id}/columns`, { columns: [] })).body.code).toBe(
      'import.transition-not-allowed',
    );
    expect((await undo(manager, body.id)).body.code).toBe('import.transition-not-allowed');
    await workOff(app, manager, body.id);
    await undo(manager, body.id).expect(200);
    expect((await undo(manager, body.id)).body.code).toBe('import.transition-not-allowed');
  });

  it('plans every line anew when it runs, against what is stored by then', async () => {
    const early = await rehearse(manager, 'municipality', csvFile(list(3))).expect(201);
    await importWhole(app, manager, 'municipality', list(3));
    await manager.post(`${BASE}/${early.body.id}/run`, {}).expect(202);
    const done = await workOff(app, manager, early.body.id);
    expect(done.counts).toMatchObject({ create: 0, unchanged: 3 });
    await undo(manager, done.id).expect(200);
    expect(await count()).toBe(3);
  });

  it('that fails at its last attempt keeps whole chunks, and goes on or is undone', async () => {
    const { body } = await rehearse(manager, 'municipality', csvFile(list(450))).expect(201);
    await manager.post(`${BASE}/${body.id}/run`, {}).expect(202);
    expect(await app.app.get(ImportRunner).step(body.id)).toBe(true);
    await app.db.query(`UPDATE import_row SET values = '5' WHERE import_id = $1 AND line = 401`, [body.id]);
    const handler = app.app.get(RunImportHandler);
    await expect(handler.run({ importId: body.id }, { number: 5, isLast: true })).rejects.toThrow();
    const failed = await manager.get(`${BASE}/${body.id}`);
    expect(failed.body).toMatchObject({ state: 'failed', processed: 200, failure: { code: 'server.error' } });
    expect(await count()).toBe(200);
    await app.db.query(
      `UPDATE import_row SET values = '["500399", "Opravov", "CZ0421", "CZ042"]' WHERE import_id = $1 AND line = 401`,
      [body.id],
    );
    await manager.post(`${BASE}/${body.id}/run`, {}).expect(202);
    expect(await workOff(app, manager, body.id)).toMatchObject({ state: 'done', processed: 450 });
    await undo(manager, body.id).expect(200);
    expect(await count()).toBe(0);
  });

  it('is neither undone nor gone on with once its lines were swept, and says so', async () => {
    const done = await importWhole(app, manager, 'municipality', list(2));
    await app.db.query(`DELETE FROM import_row WHERE import_id = $1`, [done.id]);
    expect((await undo(manager, done.id)).body.code).toBe('import.rows-swept');
    expect((await manager.get(`${BASE}/${done.id}`)).body).toMatchObject({ state: 'done', hasRows: false });
    expect(await count()).toBe(2);
  });

  it('whose job the queue lost is found by the sweep', async () => {
    const { body } = await rehearse(manager, 'municipality', csvFile(list(1))).expect(201);
    await manager.post(`${BASE}/${body.id}/run`, {}).expect(202);
    const queue = app.app.get(JobQueue);
    const added: unknown[] = [];
    const add = queue.add.bind(queue);
    queue.add = (job, payload, id) => Promise.resolve(void added.push([job, payload, id]));
    await app.app.get(SweepImportsHandler).run();
    queue.add = add;
    expect(added).toContainEqual(['run-import', { importId: body.id }, body.id]);
    await workOff(app, manager, body.id);
  });
});
