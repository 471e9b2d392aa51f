import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  csvFile,
  importWhole,
  municipalities,
  MUNICIPALITY_HEADERS,
  rehearse,
  undo,
} from '../../../test/factories/sheet.ts';
import { until } from '../../../test/until.ts';
import { forkWorker } from '../../../test/worker-process.ts';

const BASE = '/projects/RSSZ/imports';

describe('an import whose worker dies', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let workers: ChildProcess[];

  beforeAll(async () => {
    workers = [];
    app = await startApp();
    manager = await app.as('manager');
  });

  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await app.close();
  });

  const startWorker = async (): Promise<ChildProcess> => {
    const worker = await forkWorker({
      DATABASE_URL: app.databaseUrl,
      RSSZ_DATA_DIR: app.dataDirectory,
      RSSZ_SECRET: 'a secret for specs only',
    });
    workers.push(worker);
    return worker;
  };
  const processed = async (id: string): Promise<number> =>
    ((await manager.get(`${BASE}/${id}`).expect(200)).body as { processed: number }).processed;

  it('goes on after the last whole chunk, writes every line once, and is undone whole', async () => {
    await importWhole(app, manager, 'municipality', [MUNICIPALITY_HEADERS, ['500700', 'Zámek', 'CZ0421', 'CZ042']]);
    const { body } = await rehearse(manager, 'municipality', csvFile([MUNICIPALITY_HEADERS, ...municipalities(2_000)]));
    const id = body.id as string;
    // Somebody holds a row of the fourth chunk, so that the worker stands still in the middle of it.
    const holder = new pg.Client({ connectionString: app.databaseUrl });
    await holder.connect();
    await holder.query(`BEGIN`);
    await holder.query(`SELECT 1 FROM municipality WHERE code = '500700' FOR UPDATE`);
    const first = await startWorker();
    await manager.post(`${BASE}/${id}/run`, {}).expect(202);
    await until('three chunks are written', async () => (await processed(id)) === 600);
    const died = once(first, 'exit');
    first.kill('SIGKILL');
    await died;
    await holder.query(`ROLLBACK`);
    await holder.end();
    expect(await processed(id)).toBe(600);
    await startWorker();
    await until('the import is done', async () => (await processed(id)) === 2_000, 25_000);
    const run = await manager.get(`${BASE}/${id}`);
    expect(run.body).toMatchObject({ state: 'done', counts: { create: 1_999, update: 1, refuse: 0 } });
    const rows = await app.db.query<{ code: string }>(`SELECT code FROM municipality`);
    expect(rows.length).toBe(2_000);
    const written = await app.db.query(`SELECT 1 FROM import_row WHERE import_id = $1 AND subject_id IS NOT NULL`, [
      id,
    ]);
    expect(written.length).toBe(2_000);
    await undo(manager, id).expect(200);
    const left = await app.db.query(`SELECT code, name FROM municipality`);
    expect(left).toEqual([{ code: '500700', name: 'Zámek' }]);
  }, 60_000);
});
