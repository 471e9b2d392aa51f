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
