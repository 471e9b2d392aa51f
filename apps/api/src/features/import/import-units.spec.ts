import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUser } from '../../../test/factories/user.ts';
import {
  csvFile,
  importWhole,
  municipalities,
  MUNICIPALITY_HEADERS,
  rehearse,
  undo,
  UNIT_HEADERS,
  units,
  workOff,
} from '../../../test/factories/sheet.ts';

const UNITS = '/projects/RSSZ/territorial-units';

interface UnitAnswer {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly note: string;
  readonly place: { number: number } | null;
}

describe('an import of territorial units', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });

  afterEach(async () => {
    await app.db.query(`UPDATE deadline SET unit_id = NULL`);
    await app.db.query(`DELETE FROM role_assignment WHERE unit_id IS NOT NULL`);
    await app.db.query(`DELETE FROM unit_place`);
    await app.db.query(`DELETE FROM unit_municipality`);
    await app.db.query(`DELETE FROM territorial_unit`);
    await app.db.query(`DELETE FROM municipality`);
  });
  afterAll(() => app.close());

  const list = async (): Promise<UnitAnswer[]> =>
    ((await manager.get(`${UNITS}?sort=place&size=200`).expect(200)).body as { items: UnitAnswer[] }).items;
  const covered = async (): Promise<string[]> =>
    (
      await app.db.query<{ code: string }>(
        `SELECT municipality_code AS code FROM unit_municipality WHERE recorded_to IS NULL ORDER BY 1`,
      )
    ).map(({ code }) => code);
  const image = async () => [
    (await list()).map(({ version: _version, ...unit }) => unit),
    await covered(),
    await app.db.query(
      `SELECT unit_id, place_id, valid_from, valid_to FROM unit_place WHERE recorded_to IS NULL ORDER BY unit_id, valid_from`,
    ),
  ];
  const runUnits = (rows: readonly (readonly string[])[]) =>
    importWhole(app, manager, 'territorial-unit', [UNIT_HEADERS, ...rows]);

  it('of forty units takes their places with the facts of single changes and is undone whole', async () => {
    const done = await runUnits(units(40));
    expect(done).toMatchObject({ state: 'done', processed: 40, counts: { create: 40, withWarning: 40 } });
    const stored = await list();
    expect(stored.map(({ place }) => place?.number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect((await covered()).length).toBe(40);
    const facts = await app.db.query(`SELECT 1 FROM fact WHERE type = 'territorial-unit.created'`);
    expect(facts.length).toBe(40);
    await undo(manager, done.id).expect(200);
    expect(await list()).toEqual([]);
    expect(await covered()).toEqual([]);
    const open = await app.db.query(
      `SELECT 1 FROM deadline WHERE subject_type = 'unit-comparison' AND closed_at IS NULL`,
    );
    expect(open).toEqual([]);
  });

  it('updates by place: a new name, other municipalities, an emptied note, and gives all of it back', async () => {
    await runUnits([
      ['ÚC 01', 'První', 'obec', 'CZ042', '1. 1. 2023', '', '500001, 500002', 'poznámka'],
      ['ÚC 02', 'Druhý', 'obec', 'CZ042', '1. 1. 2023', '', '500003', ''],
      ['', 'Bez místa', 'kraj', 'CZ042', '', '', '', ''],
    ]);
    const before = await image();
    const done = await runUnits([
      ['ÚC 01', 'První jinak', 'svazek obcí', 'CZ041', '2023-02-01', '2024-12-31', '500002,500004', ''],
      ['ÚC 02', 'Druhý', 'obec', 'CZ042', '1. 1. 2023', '', '500003', ''],
      ['ÚC 03', 'Bez místa', 'kraj', 'CZ042', '', '', '', ''],
    ]);
    expect(done.counts).toMatchObject({ create: 0, update: 2, unchanged: 1 });
    const [first] = await list();
    expect(first).toMatchObject({ name: 'První jinak', note: '', version: 2, place: { number: 1 } });
    expect(await covered()).toEqual(['500002', '500003', '500004']);
    expect((await list()).find(({ name }) => name === 'Bez místa')?.place?.number).toBe(3);
    await undo(manager, done.id).expect(200);
    expect(await image()).toEqual(before);
  });

  it('is not undone when somebody changed or used a unit since; the lines are listed and nothing changes', async () => {
    const done = await runUnits(units(4));
    const [first, second] = await list();
    await manager.patch(`${UNITS}/${first?.id}`, 1, { note: 'Změněno.' }).expect(200);
    await makeUser(app.db, app.project, { role: 'consultant', unitIds: [second?.id ?? ''] });
    const before = await image();
    const refused = await undo(manager, done.id);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'import.changed-since', current: { total: 2, lines: [2, 3] } });
    expect(await image()).toEqual(before);
  });

  it('is not undone when another unit has the name or the place it gave up; both are named, nothing is half undone', async () => {
    await runUnits([['ÚC 01', 'První', 'obec', 'CZ042', '1. 1. 2023', '', '', '']]);
    const [unit] = await list();
    const renamed = await runUnits([['ÚC 01', 'První jinak', 'obec', 'CZ042', '1. 1. 2023', '', '', '']]);
    const moved = await runUnits([['ÚC 02', 'První jinak', 'obec', 'CZ042', '1. 1. 2023', '', '', '']]);
    const taker = { name: 'První', kind: 'municipality', regionCode: 'CZ042', placeNumber: 1, placeFrom: '2024-09-16' };
    await manager.post(UNITS, taker).expect(201);
    const before = await image();
    const held = await undo(manager, moved.id);
    expect([held.status, held.body.code, held.body.params]).toEqual([
      409,
      'import.place-held',
      { line: 2, number: 1, unit: 'První', validFrom: '2024-09-16' },
    ]);
    expect(await image()).toEqual(before);
    await manager.patch(`${UNITS}/${unit?.id}`, 3, { placeNumber: null }).expect(200);
    const changed = await undo(manager, renamed.id);
    expect([changed.status, changed.body.code]).toEqual([409, 'import.changed-since']);
  });

  it('names every unit that stands in the way of undoing, and undoes once they have left', async () => {
    await runUnits([
      ['', 'Alfa', 'obec', 'CZ042', '', '', '', ''],
      ['ÚC 03', 'Beta', 'obec', 'CZ042', '1. 1. 2023', '', '', ''],
    ]);
    const beta = (await list()).find(({ name }) => name === 'Beta');
    const done = await runUnits([['ÚC 03', 'Beta nově', 'kraj', 'CZ042', '1. 1. 2023', '', '', '']]);
    const taker = { name: 'Beta', kind: 'municipality', regionCode: 'CZ042' };
    const { body: other } = await manager.post(UNITS, taker).expect(201);
    const refused = await undo(manager, done.id);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      409,
      'import.name-held',
      { line: 2, unit: 'Beta' },
    ]);
    expect((await list()).find(({ id }) => id === beta?.id)).toMatchObject({ name: 'Beta nově' });
    await manager.patch(`${UNITS}/${other.id}`, 1, { name: 'Gama' }).expect(200);
    await undo(manager, done.id).expect(200);
    expect((await list()).find(({ id }) => id === beta?.id)).toMatchObject({ name: 'Beta', place: { number: 3 } });
  });

  it('refuses a name and a place that others have, and leaves columns alone that the file does not have', async () => {
    await runUnits([['ÚC 01', 'První', 'obec', 'CZ042', '1. 1. 2023', '', '500001', 'zůstane']]);
    const clash = [UNIT_HEADERS, ['ÚC 02', 'První', 'obec', 'CZ042', '', '', '', '']];
    const renamed = await rehearse(manager, 'territorial-unit', csvFile(clash)).expect(201);
    // Place 02 is free, so the row finds the unit by its name and moves it.
    expect(renamed.body.counts).toMatchObject({ update: 1 });
    const headers = ['Název', 'Druh', 'Kód kraje'];
    const done = await importWhole(app, manager, 'territorial-unit', [headers, ['První', 'svazek obcí', 'CZ042']]);
    expect(done.counts).toMatchObject({ update: 1 });
    expect(await list()).toMatchObject([{ note: 'zůstane', place: { number: 1 }, kind: 'association' }]);
    expect(await covered()).toEqual(['500001']);
    await runUnits([['ÚC 05', 'Pátý', 'obec', 'CZ042', '1. 1. 2023', '', '', '']]);
    const stolen = [UNIT_HEADERS, ['ÚC 05', 'První', 'obec', 'CZ042', '', '', '', '']];
    const taken = await rehearse(manager, 'territorial-unit', csvFile(stolen)).expect(201);
    const rows = await manager.get(`/projects/RSSZ/imports/${taken.body.id}/rows`);
    expect(rows.body.items[0].findings).toContainEqual(
      expect.objectContaining({ severity: 'blocking', code: 'unit.name-taken', column: 'name' }),
    );
  });

  it('knows municipalities once their list is loaded: names are taken from it, a code off it is refused', async () => {
    await importWhole(app, manager, 'municipality', [MUNICIPALITY_HEADERS, ...municipalities(3)]);
    const rows = [
      UNIT_HEADERS,
      ['ÚC 01', 'Známé', 'obec', 'CZ042', '', '', '500001', ''],
      ['ÚC 02', 'Neznámé', 'obec', 'CZ042', '', '', '599999', ''],
    ];
    const { body } = await rehearse(manager, 'territorial-unit', csvFile(rows)).expect(201);
    expect(body.counts).toMatchObject({ create: 1, refuse: 1, withWarning: 0 });
    await manager.post(`/projects/RSSZ/imports/${body.id}/run`, { leaveOutRows: 1 }).expect(202);
    await workOff(app, manager, body.id);
    const names = await app.db.query(`SELECT name, district_code AS district FROM unit_municipality`);
    expect(names).toEqual([{ name: 'Ukázkov 2', district: 'CZ0201' }]);
  });

  it('of a thousand units ends within seconds, and so does its undoing', async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => [
      '',
      `Celek ${at}`,
      'obec',
      'CZ042',
      '1. 1. 2023',
      '',
      `5${String(at).padStart(5, '0')}`,
      '',
    ]);
    const done = await runUnits(rows);
    expect(done.counts).toMatchObject({ create: 1_000 });
    await undo(manager, done.id).expect(200);
    expect(await list()).toEqual([]);
  });
});
