import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, SPEC_TODAY, type AppUnderTest } from '../../../test/app-under-test.ts';
import { bringToReview, deliverableNumber, step } from '../../../test/factories/deliverable.ts';
import { createLog, diaryCodes, newId, visitBody } from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const RSSZ = '/projects/RSSZ';
const PLACES = ['indicators', 'key-activities', 'overview', 'indicators/documents/evidence'] as const;

describe('the day and the moment a figure is asked for', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    const unit = await makeUnit(app.db, app.project, { placeNumber: 1 });
    const author = await app.as('consultant', { unitIds: [unit.id] });
    const { id } = await deliverableNumber(app.db, app.project, 1);
    await bringToReview(author, id);
    await step(manager, id, { to: 'approved' });
    await createLog(manager, newId(), visitBody(await diaryCodes(app), unit.id)).expect(201);
  });
  afterAll(() => app.close());

  const read = async (place: string, query = ''): Promise<unknown> =>
    (await manager.get(`${RSSZ}/${place}${query}`).expect(200)).body;
  /** What two answers must have in common: everything but the day itself and what is planned for it. */
  const figures = (body: unknown): unknown =>
    JSON.parse(
      JSON.stringify(body, (key, value: unknown) =>
        ['asOf', 'asOfInFuture', 'planned', 'plannedIsAssumption', 'deadlines'].includes(key) ? undefined : value,
      ),
    );

  it.each(PLACES)('answers a day to come with what is known today, and says so: %s', async (place) => {
    const [today, later] = [await read(place), await read(place, '?asOf=2024-12-31')];
    expect(figures(later)).toEqual(figures(today));
    expect(JSON.stringify(later)).toContain('"asOfInFuture":true');
    expect(JSON.stringify(later)).not.toContain('"asOfInFuture":false');
    expect(JSON.stringify(today)).not.toContain('"asOfInFuture":true');
    expect(JSON.stringify(await read(place, `?asOf=${SPEC_TODAY}`))).not.toContain('"asOfInFuture":true');
  });

  it('plans for the day that is yet to come', async () => {
    await app.db.query(`UPDATE deliverable SET due_on = '2024-12-30' WHERE project_id = $1`, [app.project.id]);
    const planned = async (query: string): Promise<unknown> =>
      ((await read('indicators', query)) as { code: string; planned: number | null; asOf: string }[])
        .filter(({ code }) => code === 'documents')
        .map(({ planned: value, asOf }) => [value, asOf]);
    expect(await planned('?asOf=2024-12-31')).toEqual([[83, '2024-12-31']]);
    expect(await planned('')).toEqual([[0, SPEC_TODAY]]);
    expect(((await read('overview', '?asOf=2024-12-31')) as { overdue: number }).overdue).toBe(0);
  });

  it('counts nothing before the project started', async () => {
    const before = '?asOf=2022-06-30';
    for (const indicator of (await read('indicators', before)) as { value: number; almost: number }[])
      expect(indicator).toMatchObject({ value: 0, almost: 0 });
    for (const activity of (await read('key-activities', before)) as object[])
      expect(activity).toMatchObject({ countedDocuments: 0, overdueDocuments: 0, supportMinutes: 0 });
    expect(await read('overview', before)).toMatchObject({ overdue: 0, unitsWithVisit: 0 });
    expect(await read('indicators/documents/evidence', before)).toMatchObject({ counts: { counted: 0, almost: 0 } });
  });

  it('refuses knowledge that nobody has yet', async () => {
    for (const place of ['indicators', 'indicators/documents/evidence']) {
      const { body } = await manager.get(`${RSSZ}/${place}?knownAt=2024-12-31T00:00:00Z`).expect(422);
      expect(body).toMatchObject({ errors: [{ field: 'knownAt', code: 'known-at.in-future' }] });
    }
  });

  it.each([
    'yesterday',
    '2024-02-30T10:00:00Z',
    '2024-06-30',
    '2024-06-30T12:00:00',
    '-000001-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
    '2024-06-30T25:00:00Z',
  ])('refuses a moment that is none: %s', async (knownAt) => {
    const { body } = await manager.get(`${RSSZ}/indicators?knownAt=${encodeURIComponent(knownAt)}`).expect(422);
    expect(body).toMatchObject({ errors: [{ field: 'knownAt' }] });
  });

  it.each(PLACES)('refuses a day that is none: %s', async (place) => {
    for (const asOf of ['2024-02-30', 'today', '10000-01-01'])
      expect((await manager.get(`${RSSZ}/${place}?asOf=${asOf}`)).status).toBe(422);
  });
});
