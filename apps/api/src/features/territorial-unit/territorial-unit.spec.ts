import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const BASE = '/projects/RSSZ/territorial-units';

describe('territorial units', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });

  afterAll(() => app.close());

  const create = (body: Record<string, unknown>) =>
    manager.post(BASE, { kind: 'municipality', regionCode: 'CZ042', ...body });

  it('are taken into the project with a place from a day', async () => {
    const answer = await create({
      name: 'Ukázkov nad Labem',
      placeNumber: 1,
      placeFrom: '2023-03-01',
      cooperationFrom: '2023-03-01',
      note: 'Smyšlené území.',
    });
    expect(answer.status).toBe(201);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      name: 'Ukázkov nad Labem',
      kind: 'municipality',
      region: { code: 'CZ042', nameCs: 'Ústecký kraj' },
      place: { number: 1, code: 'ÚC 01' },
      places: [{ number: 1, code: 'ÚC 01', validFrom: '2023-03-01', validTo: null }],
      finalReport: { state: 'planned' },
      supportMinutes: 0,
      visits: 0,
      lastVisitOn: null,
      assignments: [],
      version: 1,
    });
  });

  it('do not share a name or a place', async () => {
    const sameName = await create({ name: 'Ukázkov nad Labem' });
    expect([sameName.status, sameName.body.errors?.[0]]).toEqual([409, { field: 'name', code: 'unit.name-taken' }]);
    const samePlace = await create({ name: 'Druhý Ukázkov', placeNumber: 1 });
    expect(samePlace.status).toBe(409);
    expect(samePlace.body.errors).toMatchObject([{ field: 'placeNumber', code: 'unit.place-taken' }]);
    const unknown = await create({ name: 'Třetí Ukázkov', placeNumber: 41 });
    expect(unknown.body.errors).toMatchObject([{ field: 'placeNumber', code: 'unit.place-unknown' }]);
    expect((await manager.get(`${BASE}?q=druhy`)).body.total).toBe(0);
  });

  it('leave a place to another unit, and its report goes with the place', async () => {
    const first = (await create({ name: 'Předchůdce', placeNumber: 5, placeFrom: '2023-01-01' })).body;
    const second = (await create({ name: 'Nástupce' })).body;
    const left = await manager.patch(`${BASE}/${first.id}`, first.version, { placeNumber: 6, placeFrom: '2024-09-01' });
    expect(left.body).toMatchObject({
      place: { number: 6 },
      places: [
        { number: 5, validFrom: '2023-01-01', validTo: '2024-08-31' },
        { number: 6, validFrom: '2024-09-01', validTo: null },
      ],
    });
    const taken = await manager.patch(`${BASE}/${second.id}`, second.version, {
      placeNumber: 5,
      placeFrom: '2024-09-01',
    });
    expect(taken.body.place).toEqual({ number: 5, code: 'ÚC 05' });
    expect(taken.body.finalReport.id).not.toBe(left.body.finalReport.id);
    const gone = await manager.patch(`${BASE}/${second.id}`, taken.body.version, { placeNumber: null });
    expect(gone.body).toMatchObject({ place: null, finalReport: null });
  });

  it('are changed on the version shown, and a stale change learns what others changed', async () => {
    const unit = (await create({ name: 'Měněné' })).body;
    const changed = await manager.patch(`${BASE}/${unit.id}`, 1, { note: 'Nová poznámka', regionCode: 'CZ080' });
    expect(changed.body).toMatchObject({ note: 'Nová poznámka', region: { code: 'CZ080' }, version: 2 });
    const stale = await manager.patch(`${BASE}/${unit.id}`, 1, { note: 'Stará' });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      code: 'version.stale',
      current: { note: 'Nová poznámka' },
      changed: ['note', 'regionCode'],
    });
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: '   ' }, 'name'],
    [{ regionCode: 'CZ999' }, 'regionCode'],
    [{ kind: 'planet' }, 'kind'],
    [{ cooperationFrom: '2024-02-01', cooperationTo: '2024-01-31' }, 'cooperationTo'],
    [{ cooperationTo: '9999-12-31' }, 'cooperationTo'],
    [{ placeNumber: 1.5 }, 'placeNumber'],
    [{ colour: 'red' }, 'colour'],
  ])('refuse %j beside its field', async (body, field) => {
    const answer = await create({ name: 'Špatné', ...body });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
  });

  it('are found without diacritics, narrowed by region and sorted the Czech way', async () => {
    for (const name of ['Žďárek', 'Cheb u Dubu', 'Hradecko', 'Čáslavsko']) await create({ name, regionCode: 'CZ053' });
    const { body } = await manager.get(`${BASE}?region=CZ053`);
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual([
      'Čáslavsko',
      'Hradecko',
      'Cheb u Dubu',
      'Žďárek',
    ]);
    expect((await manager.get(`${BASE}?q=zdarek`)).body.total).toBe(1);
    const page = await manager.get(`${BASE}?region=CZ053&size=2&page=2&sort=-name`);
    expect(page.body).toMatchObject({ total: 4, items: [{ name: 'Hradecko' }, { name: 'Čáslavsko' }] });
  });

  it('fill the forty places', async () => {
    const { body } = await manager.get('/projects/RSSZ/territorial-places');
    expect(body).toHaveLength(40);
    expect(body[0]).toMatchObject({ number: 1, code: 'ÚC 01', unit: { name: 'Ukázkov nad Labem' } });
    expect(body[39]).toEqual({ number: 40, code: 'ÚC 40', unit: null });
  });

  describe('places', () => {
    const rowsOf = (unitId: string) =>
      app.db.query<{ number: number; valid_from: string; valid_to: string | null; is_current: boolean }>(
        `SELECT p.number, up.valid_from, up.valid_to, up.recorded_to IS NULL AS is_current, up.recorded_by
         FROM unit_place up JOIN territorial_place p ON p.id = up.place_id
         WHERE up.unit_id = $1 ORDER BY up.recorded_from, up.valid_from`,
        [unitId],
      );

    it('that are taken say who holds them and when', async () => {
      const first = (await create({ name: 'Držitel', placeNumber: 8, placeFrom: '2023-02-01' })).body;
      const taken = await create({ name: 'Zájemce', placeNumber: 8, placeFrom: '2024-01-01' });
      expect(taken.status).toBe(409);
      expect(taken.body).toMatchObject({
        code: 'unit.place-taken',
        errors: [{ field: 'placeNumber', params: { number: 8, unit: 'Držitel', validFrom: '2023-02-01' } }],
      });
      expect(taken.body.errors[0].params).not.toHaveProperty('validTo');
      await manager.patch(`${BASE}/${first.id}`, 1, { placeNumber: null, placeFrom: '2024-07-01' }).expect(200);
      const before = await create({ name: 'Předčasný', placeNumber: 8, placeFrom: '2024-06-30' });
      expect(before.body.errors[0].params).toMatchObject({ unit: 'Držitel', validTo: '2024-06-30' });
      expect((await create({ name: 'Včasný', placeNumber: 8, placeFrom: '2024-07-01' })).status).toBe(201);
    });

    it('are left by an edit that closes one version and inserts the next', async () => {
      const unit = (await create({ name: 'Odcházející', placeNumber: 9, placeFrom: '2023-02-01' })).body;
      const left = await manager.patch(`${BASE}/${unit.id}`, 1, { placeNumber: null, placeFrom: '2024-05-01' });
      expect(left.body).toMatchObject({ place: null, version: 2, places: [{ number: 9, validTo: '2024-04-30' }] });
      expect(await rowsOf(unit.id)).toMatchObject([
        { number: 9, valid_from: '2023-02-01', valid_to: null, is_current: false, recorded_by: expect.any(String) },
        { number: 9, valid_from: '2023-02-01', valid_to: '2024-04-30', is_current: true },
      ]);
    });

    it('begin on another day when the day alone is changed, either way', async () => {
      const unit = (await create({ name: 'Posouvaný', placeNumber: 10, placeFrom: '2023-05-01' })).body;
      const later = await manager.patch(`${BASE}/${unit.id}`, 1, { placeFrom: '2023-06-01' });
      expect(later.body).toMatchObject({
        version: 2,
        places: [{ number: 10, validFrom: '2023-06-01', validTo: null }],
      });
      const earlier = await manager.patch(`${BASE}/${unit.id}`, 2, { placeNumber: 10, placeFrom: '2023-03-01' });
      expect(earlier.body.places).toEqual([{ number: 10, code: 'ÚC 10', validFrom: '2023-03-01', validTo: null }]);
      const same = await manager.patch(`${BASE}/${unit.id}`, 3, { placeNumber: 10, placeFrom: '2023-03-01' });
      expect(same.body.version).toBe(3);
      expect((await manager.patch(`${BASE}/${unit.id}`, 3, { placeNumber: 10 })).body.version).toBe(3);
      expect(await rowsOf(unit.id)).toHaveLength(3);
      const placeless = (await create({ name: 'Bez místa' })).body;
      const refused = await manager.patch(`${BASE}/${placeless.id}`, 1, { placeFrom: '2023-03-01' });
      expect(refused.body.errors).toMatchObject([{ field: 'placeNumber', code: 'validation.required' }]);
    });

    it('give way whole when a unit moves back in time over several of them', async () => {
      const unit = (await create({ name: 'Stěhovavý', placeNumber: 11, placeFrom: '2023-01-01' })).body;
      await manager.patch(`${BASE}/${unit.id}`, 1, { placeNumber: 12, placeFrom: '2024-01-01' }).expect(200);
      const moved = await manager.patch(`${BASE}/${unit.id}`, 2, { placeNumber: 13, placeFrom: '2023-07-01' });
      expect(moved.status).toBe(200);
      expect(moved.body.places).toMatchObject([
        { number: 11, validFrom: '2023-01-01', validTo: '2023-06-30' },
        { number: 13, validFrom: '2023-07-01', validTo: null },
      ]);
      expect((await create({ name: 'Do uvolněného', placeNumber: 12, placeFrom: '2024-01-01' })).status).toBe(201);
    });

    it('go to one of two who take them at once', async () => {
      const answers = await Promise.all(
        ['Rychlý', 'Rychlejší'].map((name) => create({ name, placeNumber: 14, placeFrom: '2023-01-01' })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('unit.place-taken');
    });
  });

  it('show a coordinator the own unit only: in list, count, places and detail', async () => {
    const own = await makeUnit(app.db, app.project, { name: 'Vlastní území', placeNumber: 20 });
    const foreign = await makeUnit(app.db, app.project, { name: 'Cizí území', placeNumber: 21 });
    const coordinator = await app.as('coordinator', { unitIds: [own.id] });
    const { body } = await coordinator.get(BASE);
    expect(body).toMatchObject({ total: 1, items: [{ id: own.id }] });
    expect((await coordinator.get(`${BASE}/${own.id}`)).status).toBe(200);
    expect((await coordinator.get(`${BASE}/${foreign.id}`)).status).toBe(404);
    const places = (await coordinator.get('/projects/RSSZ/territorial-places')).body as { unit: unknown }[];
    expect(places.filter(({ unit }) => unit !== null)).toHaveLength(1);
    const consultant = await app.as('consultant', { unitIds: [own.id] });
    expect((await consultant.get(`${BASE}/${foreign.id}`)).status).toBe(200);
  });

  it('are managed by the manager only', async () => {
    const unit = await makeUnit(app.db, app.project);
    for (const role of ['consultant', 'evaluator', 'coordinator', 'admin'] as const) {
      const client = await app.as(role);
      expect((await client.post(BASE, { name: 'X', kind: 'region', regionCode: 'CZ042' })).status).toBe(403);
      expect((await client.patch(`${BASE}/${unit.id}`, 1, { note: 'x' })).status).toBe(403);
    }
  });
});
