import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { csvFile, importWhole, rehearse, undo, UNIT_HEADERS, workOff } from '../../../test/factories/sheet.ts';
import { until } from '../../../test/until.ts';

const SHORT = ['Název', 'Druh', 'Kód kraje'];

interface StoredUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly note: string;
  readonly version: number;
}

describe('an import of units beside somebody who edits them', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let other: pg.Client;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    other = new pg.Client({ connectionString: app.databaseUrl });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await app.close();
  });

  const unit = async (name: string): Promise<StoredUnit | null> =>
    app.db.one<StoredUnit>(`SELECT id, name, kind, note, version FROM territorial_unit WHERE name = $1`, [name]);
  const somebodyWaits = async (): Promise<boolean> =>
    (
      await other.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
    ).rows.length > 0;
  const started = async (rows: readonly (readonly string[])[]): Promise<string> => {
    const { body } = await rehearse(manager, 'territorial-unit', csvFile(rows)).expect(201);
    await manager.post(`/projects/RSSZ/imports/${body.id}/run`, {}).expect(202);
    return body.id as string;
  };

  it('waits for the edit and loses nothing of it; what it undoes is what stood then', async () => {
    await importWhole(app, manager, 'territorial-unit', [
      UNIT_HEADERS,
      ['ÚC 01', 'První', 'obec', 'CZ042', '1. 1. 2023', '', '', 'dřívější'],
    ]);
    const id = await started([SHORT, ['První', 'kraj', 'CZ042']]);
    await other.query(`BEGIN`);
    await other.query(
      `UPDATE territorial_unit SET note = 'souběžná', cooperation_to = '2024-12-31', version = version + 1 WHERE name = 'První'`,
    );
    const writing = workOff(app, manager, id);
    await until('the import waits', somebodyWaits);
    await other.query(`COMMIT`);
    expect(await writing).toMatchObject({ state: 'done', counts: { update: 1 } });
    expect(await unit('První')).toMatchObject({ kind: 'region', note: 'souběžná', version: 3 });
    await undo(manager, id).expect(200);
    expect(await unit('První')).toMatchObject({ kind: 'municipality', note: 'souběžná' });
  });

  it('finds the unit anew when it was renamed meanwhile: the row is another unit then', async () => {
    await importWhole(app, manager, 'territorial-unit', [SHORT, ['Druhý', 'obec', 'CZ042']]);
    const id = await started([SHORT, ['Druhý', 'kraj', 'CZ042']]);
    await other.query(`BEGIN`);
    await other.query(`UPDATE territorial_unit SET name = 'Druhý jinak', version = version + 1 WHERE name = 'Druhý'`);
    const writing = workOff(app, manager, id);
    await until('the import waits', somebodyWaits);
    await other.query(`COMMIT`);
    expect(await writing).toMatchObject({ state: 'done', counts: { create: 1, update: 0 } });
    expect(await unit('Druhý jinak')).toMatchObject({ kind: 'municipality', version: 2 });
    expect(await unit('Druhý')).toMatchObject({ kind: 'region', version: 1 });
  });
});
