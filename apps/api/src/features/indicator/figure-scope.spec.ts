import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import {
  createLog,
  diaryStage,
  enterPerson,
  newId,
  personBody,
  visitBody,
  type DiaryCodes,
} from '../../../test/factories/diary.ts';
import type { AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

interface Hours {
  readonly indicators: number;
  readonly activities: number;
  readonly overviewIndicators: number;
  readonly overviewActivities: number;
  readonly reaches: readonly string[];
}
interface IndicatorBody {
  code: string;
  value: number;
  target: number;
  hoursReach: string;
  byKeyActivity: { minutes: number | null }[];
}
interface ActivityBody {
  supportMinutes: number;
  hoursReach: string;
}

const RSSZ = '/projects/RSSZ';
const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

describe('figures and the reader’s territory', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let coordinator: ApiClient;
  let consultant: ApiClient;
  let codes: DiaryCodes;
  let placed: { id: string };

  beforeAll(async () => {
    const stage = await diaryStage();
    const { unit, foreignUnit } = stage;
    ({ app, codes, manager, consultant } = stage);
    placed = await makeUnit(app.db, app.project, { placeNumber: 1 });
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    for (const [unitId, minutes] of [
      [unit.id, 120],
      [foreignUnit.id, 300],
    ] as const) {
      const { id: participantId } = await enterPerson(manager, personBody(codes, [unitId]));
      const attendees = [{ participantId, minutes }];
      await createLog(manager, newId(), visitBody(codes, unitId, { minutes, attendees })).expect(201);
    }
  });
  afterAll(() => app.close());

  const read = async <T>(client: ApiClient, path: string): Promise<T> =>
    (await client.get(`${RSSZ}/${path}`).expect(200)).body as T;
  const hoursOf = async (client: ApiClient): Promise<Hours> => {
    const minutes = (all: readonly IndicatorBody[]): number =>
      sum(all.flatMap(({ byKeyActivity }) => byKeyActivity).map((row) => row.minutes));
    const indicators = await read<IndicatorBody[]>(client, 'indicators');
    const activities = await read<ActivityBody[]>(client, 'key-activities');
    const overview = await read<{ reach: string; indicators: IndicatorBody[]; keyActivities: ActivityBody[] }>(
      client,
      'overview',
    );
    const all = [...indicators, ...activities, ...overview.indicators, ...overview.keyActivities];
    return {
      indicators: minutes(indicators),
      activities: sum(activities.map(({ supportMinutes }) => supportMinutes)),
      overviewIndicators: minutes(overview.indicators),
      overviewActivities: sum(overview.keyActivities.map(({ supportMinutes }) => supportMinutes)),
      reaches: [...new Set([overview.reach, ...all.map(({ hoursReach }) => hoursReach)])],
    };
  };

  it('count a coordinator’s hours in the own unit everywhere, and say so', async () => {
    expect(await hoursOf(coordinator)).toEqual({
      indicators: 120,
      activities: 120,
      overviewIndicators: 120,
      overviewActivities: 120,
      reaches: ['own-units'],
    });
  });

  it('count hours of the whole project for those who read it whole', async () => {
    for (const client of [manager, consultant, await app.as('evaluator')])
      expect(await hoursOf(client)).toEqual({
        indicators: 420,
        activities: 420,
        overviewIndicators: 420,
        overviewActivities: 420,
        reaches: ['project'],
      });
  });

  it('give the two values with their targets to every reader alike', async () => {
    const headline = async (client: ApiClient) =>
      (await read<IndicatorBody[]>(client, 'indicators')).map(({ code, value, target }) => ({ code, value, target }));
    expect(await headline(coordinator)).toEqual(await headline(manager));
  });

  it('list as evidence only the documents of the place that the own unit holds', async () => {
    const own = await app.as('coordinator', { unitIds: [placed.id] });
    const listed = await read<{ total: number }>(own, 'deliverables');
    const page = await read<{ total: number; reach: string; counts: { notCounted: number } }>(
      own,
      'indicators/documents/evidence',
    );
    expect(page).toMatchObject({ total: listed.total, reach: 'own-units', counts: { notCounted: listed.total } });
    expect(page.total).toBeGreaterThan(0);
    expect(await read(manager, 'indicators/documents/evidence')).toMatchObject({ total: 83, reach: 'project' });
    expect(await read(coordinator, 'indicators/documents/evidence')).toMatchObject({ total: 0, items: [] });
  });

  it('list persons as known then, but only to those who may read them now', async () => {
    const [unit, foreignUnit] = [await makeUnit(app.db, app.project), await makeUnit(app.db, app.project)];
    const left = await app.as('consultant', { unitIds: [unit.id] });
    const joined = await app.as('consultant', { unitIds: [foreignUnit.id] });
    const person = await enterPerson(manager, personBody(codes, [unit.id]));
    const known = encodeURIComponent(app.clock.now());
    await app.db.query(`SELECT pg_sleep(0.01)`);
    await manager.patch(`${RSSZ}/participants/${person.id}`, 1, { unitIds: [foreignUnit.id] }).expect(200);
    const total = async (client: ApiClient, query = ''): Promise<number> =>
      (await read<{ total: number }>(client, `indicators/participants/evidence${query}`)).total;
    expect([await total(left), await total(joined)]).toEqual([0, 1]);
    expect([await total(left, `?knownAt=${known}`), await total(joined, `?knownAt=${known}`)]).toEqual([0, 0]);
    const rows = await app.db.query<{ unit_id: string; recorded_to: string | null; recorded_by: string | null }>(
      `SELECT unit_id, recorded_to, recorded_by FROM participant_unit WHERE participant_id = $1 ORDER BY recorded_from`,
      [person.id],
    );
    expect(rows).toMatchObject([
      { unit_id: unit.id, recorded_to: expect.any(String), recorded_by: expect.any(String) },
      { unit_id: foreignUnit.id, recorded_to: null },
    ]);
    await manager.patch(`${RSSZ}/participants/${person.id}`, 2, { unitIds: [unit.id, foreignUnit.id] }).expect(200);
    expect([await total(left), await total(joined)]).toEqual([1, 1]);
  });
});
