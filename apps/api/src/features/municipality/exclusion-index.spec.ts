import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

describe('the index of social exclusion', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let unit: { id: string };

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    unit = await makeUnit(app.db, app.project);
    const path = `/projects/RSSZ/territorial-units/${unit.id}/municipalities`;
    await manager
      .put(path, { municipalities: [{ code: '554782' }] })
      .set('if-match', '"1"')
      .expect(200);
  });
  afterAll(() => app.close());

  const put = (body: Record<string, unknown>, code = '554782', client = manager) =>
    client.put(`/projects/RSSZ/municipalities/${code}/exclusion-index`, { year: 2022, methodologyYear: 2022, ...body });
  const versions = () => app.db.query(`SELECT points, recorded_to IS NULL AS open FROM exclusion_index ORDER BY id`);

  it('is recorded by year and methodology, corrected by a new version and taken back without a trace lost', async () => {
    expect((await put({ points: 12 }).expect(200)).body).toEqual([{ year: 2022, methodologyYear: 2022, points: 12 }]);
    expect((await put({ points: 12 })).body).toHaveLength(1);
    await put({ year: 2023, methodologyYear: 2022, points: 0 }).expect(200);
    expect((await put({ points: 14 })).body).toEqual([
      { year: 2023, methodologyYear: 2022, points: 0 },
      { year: 2022, methodologyYear: 2022, points: 14 },
    ]);
    expect((await put({ points: null })).body).toEqual([{ year: 2023, methodologyYear: 2022, points: 0 }]);
    expect(await versions()).toEqual([
      { points: 12, open: false },
      { points: 0, open: true },
      { points: 14, open: false },
    ]);
    const shown = await manager.get(`/projects/RSSZ/territorial-units/${unit.id}/municipalities`);
    expect(shown.body.items[0].indexes).toEqual([{ year: 2023, methodologyYear: 2022, points: 0 }]);
  });

  it.each([
    [{ points: 31 }, 'points', 'exclusion-index.points-range'],
    [{ points: -1 }, 'points', 'exclusion-index.points-range'],
    [{ points: 1.5 }, 'points', 'validation.wrong-type'],
    [{ points: 5, year: 2025 }, 'year', 'exclusion-index.year-range'],
    [{ points: 5, methodologyYear: 1999 }, 'methodologyYear', 'exclusion-index.year-range'],
  ])('is refused as %j', async (body, field, code) => {
    const before = await versions();
    const answer = await put(body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ field, code }]);
    expect(await versions()).toEqual(before);
  });

  it('belongs to a municipality that a unit of the writer covers', async () => {
    expect((await put({ points: 5 }, '12')).body.code).toBe('municipality.code-malformed');
    expect((await put({ points: 5 }, '599999')).body.code).toBe('exclusion-index.municipality-not-covered');
    const own = await app.as('consultant', { unitIds: [unit.id] });
    await put({ points: 6 }, '554782', own).expect(200);
    const foreign = await app.as('consultant', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    expect((await put({ points: 7 }, '554782', foreign)).body.code).toBe('exclusion-index.municipality-not-covered');
    for (const role of ['evaluator', 'coordinator'] as const) {
      expect((await put({ points: 7 }, '554782', await app.as(role))).status).toBe(403);
    }
  });
});
