import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  catalogueBody,
  criterionBody,
  draftCatalogue,
  moveCatalogue,
  putCatalogue,
} from '../../../test/factories/catalogue.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import { until } from '../../../test/until.ts';
import type { CriteriaCatalogueDetail } from './dto/criteria-catalogue.dto.ts';

const KEPT = /the criteria of a version that is no draft do not change/;

describe('the criteria of a version', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unitId: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    unitId = (await makeUnit(app.db, app.project)).id;
  });
  afterAll(() => app.close());

  const move = async (seen: CriteriaCatalogueDetail, body: object): Promise<CriteriaCatalogueDetail> =>
    (await moveCatalogue(manager, seen, body).expect(200)).body as CriteriaCatalogueDetail;
  const attempts = (catalogueId: string): string[] => [
    `UPDATE criterion SET title = 'jinak' WHERE catalogue_id = '${catalogueId}'`,
    `UPDATE criterion_level SET descriptor = 'jinak' WHERE criterion_id IN (SELECT id FROM criterion WHERE catalogue_id = '${catalogueId}')`,
    `DELETE FROM criterion_level WHERE criterion_id IN (SELECT id FROM criterion WHERE catalogue_id = '${catalogueId}')`,
    `INSERT INTO criterion_level (project_id, criterion_id, level, descriptor)
     SELECT project_id, id, 9, 'navíc' FROM criterion WHERE catalogue_id = '${catalogueId}'`,
    `INSERT INTO criterion (id, project_id, catalogue_id, code, thematic_area_id, title, position)
     SELECT uuidv7(), project_id, catalogue_id, code || '-2', thematic_area_id, title, 99 FROM criterion WHERE catalogue_id = '${catalogueId}'`,
  ];
  const refuseAll = async (catalogueId: string): Promise<void> => {
    for (const sql of attempts(catalogueId)) await expect(app.db.query(sql)).rejects.toThrow(KEPT);
  };

  it('do not change from its pilot on, whoever tries; returned to a draft they do again', async () => {
    const draft = await draftCatalogue(manager, [criterionBody('T-1')]);
    const piloted = await move(draft, { kind: 'pilot', pilotUnitIds: [unitId] });
    await refuseAll(draft.id);
    const back = await move(piloted, { kind: 'return', reason: 'Znění stupně 2' });
    const body = catalogueBody([criterionBody('T-1', { title: 'Nově' })]);
    const again = (await putCatalogue(manager, back, body).expect(200)).body as CriteriaCatalogueDetail;
    const adopted = await move(await move(again, { kind: 'pilot', pilotUnitIds: [unitId] }), {
      kind: 'adopt',
      inForceFrom: '2024-01-01',
    });
    await refuseAll(draft.id);
    const next = await draftCatalogue(manager, [criterionBody('T-1', { mappedFrom: 'T-1' })]);
    const nextPiloted = await move(next, { kind: 'pilot', pilotUnitIds: [unitId] });
    await move(nextPiloted, { kind: 'adopt', inForceFrom: '2024-06-01' });
    await refuseAll(adopted.id);
  });

  it('neither move out of such a version nor into one', async () => {
    const kept = await move(await draftCatalogue(manager, [criterionBody('U-1')]), {
      kind: 'pilot',
      pilotUnitIds: [unitId],
    });
    const draft = await draftCatalogue(manager, [criterionBody('U-2')]);
    for (const [from, to] of [
      [kept.id, draft.id],
      [draft.id, kept.id],
    ]) {
      const moved = app.db.query(`UPDATE criterion SET catalogue_id = $2 WHERE catalogue_id = $1`, [from, to]);
      await expect(moved).rejects.toThrow(KEPT);
    }
  });

  it('that somebody is changing hold the step of the version back until it is done', async () => {
    const draft = await draftCatalogue(manager, [criterionBody('V-1')]);
    const [writer, watcher] = [0, 1].map(() => new pg.Client({ connectionString: app.databaseUrl })) as [
      pg.Client,
      pg.Client,
    ];
    await Promise.all([writer.connect(), watcher.connect()]);
    await writer.query(`BEGIN`);
    await writer.query(`UPDATE criterion SET title = 'rozepsáno' WHERE catalogue_id = $1`, [draft.id]);
    const step = move(draft, { kind: 'pilot', pilotUnitIds: [unitId] });
    await until('the step waits', async () => {
      const { rows } = await watcher.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows.length > 0;
    });
    await writer.query(`COMMIT`);
    expect(await step).toMatchObject({ state: 'piloted', criteria: [{ title: 'rozepsáno' }] });
    await Promise.all([writer.end(), watcher.end()]);
  });
});
