import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  importWhole,
  municipalities,
  MUNICIPALITY_HEADERS,
  undo,
  UNIT_HEADERS,
} from '../../../test/factories/sheet.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const BASE = '/projects/RSSZ';

describe('the municipalities of a unit', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unit: { id: string };

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    unit = await makeUnit(app.db, app.project);
  });
  afterAll(() => app.close());

  const path = (id = unit.id): string => `${BASE}/territorial-units/${id}/municipalities`;
  const read = async (id = unit.id, client = manager) => (await client.get(path(id)).expect(200)).body;
  const put = (wanted: unknown[], version: number, id = unit.id, client = manager) =>
    client.put(path(id), { municipalities: wanted }).set('if-match', `"${version}"`);
  const codesOf = (body: { items: { code: string }[] }) => body.items.map(({ code }) => code);

  it('pass with a warning while no list is loaded; a district brings its region', async () => {
    const before = await read();
    expect(before).toMatchObject({ items: [], isListLoaded: false, warnings: [], refusals: [], version: 1 });
    const { status, body } = await put([{ code: ' 554 782 ', name: 'Ukázkov', districtCode: 'CZ0421' }], 1);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 2,
      items: [
        { code: '554782', name: 'Ukázkov', district: { nameCs: 'Děčín' }, region: { code: 'CZ042' }, indexes: [] },
      ],
      warnings: [{ code: 'municipality.list-not-loaded', params: { code: '554782' } }],
    });
    const same = await put([{ code: '554782', name: 'Ukázkov', districtCode: 'CZ0421' }], 2);
    expect(same.body.version).toBe(2);
  });

  it.each([
    [[{ code: '12345' }], 'municipalities.0.code', 'municipality.code-malformed'],
    [[{ code: ' ' }], 'municipalities.0.code', 'municipality.code-empty'],
    [[{ code: '500001' }, { code: '500 001' }], 'municipalities.1.code', 'validation.duplicate'],
    [[{ code: '500001', districtCode: 'CZ9999' }], 'municipalities.0.districtCode', 'district.unknown'],
    [[{ code: '500001', regionCode: 'CZ999' }], 'municipalities.0.regionCode', 'region.unknown'],
    [
      [{ code: '500001', regionCode: 'CZ042', districtCode: 'CZ0201' }],
      'municipalities.0.districtCode',
      'district.in-other-region',
    ],
  ])('refuse %j at %s', async (wanted, field, code) => {
    const stored = await read();
    const answer = await put(wanted, stored.version);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ field, code }));
    expect(await read()).toEqual(stored);
  });

  it('are changed on the version seen; a stale change learns what is stored', async () => {
    const { version } = await read();
    await put([{ code: '500010', name: 'První' }], version).expect(200);
    const stale = await put([{ code: '500011', name: 'Druhá' }], version);
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      code: 'version.stale',
      changed: ['municipalities'],
      current: { items: [{ code: '500010', name: 'První' }], version: version + 1 },
    });
    expect((await manager.put(path(), { municipalities: [] })).status).toBe(428);
  });

  it('are shared: one municipality may belong to several units', async () => {
    const other = await makeUnit(app.db, app.project);
    await put([{ code: '500010' }], 1, other.id).expect(200);
    expect(codesOf(await read(other.id))).toEqual(['500010']);
    expect(codesOf(await read())).toEqual(['500010']);
  });

  it('are kept in versions: what is left out closes and comes back as a new one', async () => {
    const kept = await makeUnit(app.db, app.project);
    await put([{ code: '500020', name: 'Stará' }], 1, kept.id).expect(200);
    await put([], 2, kept.id).expect(200);
    await put([{ code: '500020', name: 'Nová' }], 3, kept.id).expect(200);
    const rows = await app.db.query<{ name: string; open: boolean }>(
      `SELECT name, recorded_to IS NULL AS open FROM unit_municipality WHERE unit_id = $1 ORDER BY recorded_from, id`,
      [kept.id],
    );
    expect(rows).toEqual([
      { name: 'Stará', open: false },
      { name: 'Nová', open: true },
    ]);
  });

  it('keep the name a person gave them through an import that knows only codes, and through its undoing', async () => {
    const named = await makeUnit(app.db, app.project, { name: 'Pojmenované', placeNumber: 30 });
    await put([{ code: '500030', name: 'Lhota', districtCode: 'CZ0421' }], 1, named.id).expect(200);
    const row = ['ÚC 30', 'Pojmenované', 'obec', 'CZ042', '', '', '500031', ''];
    const done = await importWhole(app, manager, 'territorial-unit', [UNIT_HEADERS, row]);
    expect(codesOf(await read(named.id))).toEqual(['500031']);
    await undo(manager, done.id).expect(200);
    expect(await read(named.id)).toMatchObject({
      items: [{ code: '500030', name: 'Lhota', district: { code: 'CZ0421' } }],
    });
  });

  it('are read by whoever sees the unit, and changed in own units only', async () => {
    const { version } = await read();
    const consultant = await app.as('consultant', { unitIds: [unit.id] });
    await put([{ code: '500040' }], version, unit.id, consultant).expect(200);
    const foreign = await app.as('consultant');
    expect((await read(unit.id, foreign)).refusals).toEqual([{ code: 'access.denied' }]);
    expect((await put([], version + 1, unit.id, foreign)).status).toBe(403);
    for (const role of ['evaluator', 'coordinator'] as const) {
      const client = await app.as(role, { unitIds: role === 'coordinator' ? [unit.id] : [] });
      expect((await read(unit.id, client)).refusals).toEqual([{ code: 'access.denied' }]);
      expect((await put([], version + 1, unit.id, client)).status).toBe(403);
    }
    expect((await (await app.as('coordinator')).get(path())).status).toBe(404);
  });

  it('are suggested from the loaded list, named by it, and unknown when they are not on it', async () => {
    const suggest = async (q: string) => (await manager.get(`${BASE}/municipalities?q=${q}`).expect(200)).body;
    expect(await suggest('uk')).toEqual({ isListLoaded: false, items: [] });
    await importWhole(app, manager, 'municipality', [MUNICIPALITY_HEADERS, ...municipalities(30)]);
    expect(codesOf(await suggest('ukazkov%2012'))).toEqual(['500011']);
    expect(codesOf(await suggest('50002'))).toHaveLength(10);
    expect((await suggest('5000')).items[0]).toMatchObject({
      districtName: expect.any(String),
      regionCode: expect.any(String),
    });
    const { version } = await read();
    const { body } = await put([{ code: '500003', name: 'Jinak', districtCode: 'CZ9999' }], version).expect(200);
    expect(body).toMatchObject({ isListLoaded: true, warnings: [], items: [{ code: '500003', name: 'Ukázkov 4' }] });
    const unknown = await put([{ code: '599999' }], version + 1);
    expect(unknown.body.errors).toMatchObject([{ field: 'municipalities.0.code', code: 'municipality.unknown' }]);
  });
});
