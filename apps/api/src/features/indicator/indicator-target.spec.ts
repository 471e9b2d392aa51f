import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';

interface Target {
  dueOn: string;
  value: number;
  isFinal: boolean;
}
interface Indicator {
  code: string;
  target: number;
  planned: number | null;
  targets: Target[];
  targetsVersion: number;
}

const INDICATORS = '/projects/RSSZ/indicators';
const TARGETS = `${INDICATORS}/participants/targets`;

describe('targets of an indicator', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterAll(() => app.close());

  const read = async (query = ''): Promise<Indicator> => {
    const { body } = (await manager.get(`${INDICATORS}${query}`).expect(200)) as { body: Indicator[] };
    const found = body.find(({ code }) => code === 'participants');
    if (!found) throw new Error('no indicator of participants');
    return found;
  };
  const put = (targets: unknown, version: number) => manager.put(TARGETS, targets).set('if-match', `"${version}"`);
  const stored = () =>
    app.db.query<{ due_on: string; value: number; recorded_from: string; recorded_to: string | null }>(
      `SELECT g.due_on, g.value, g.recorded_from, g.recorded_to FROM indicator_target g
       JOIN indicator n ON n.id = g.indicator_id WHERE n.code = 'participants' AND NOT g.is_final
       ORDER BY g.recorded_from, g.due_on`,
    );

  beforeEach(async () => {
    await put([], (await read()).targetsVersion).expect(200);
    await app.db.query(`DELETE FROM indicator_target WHERE NOT is_final`);
  });

  it('are written over the set that was seen', async () => {
    const { targetsVersion } = await read();
    const answer = await put([{ dueOn: '2023-12-31', value: 20 }], targetsVersion).expect(200);
    expect(answer.headers['etag']).toBe(`"${targetsVersion + 1}"`);
    expect(answer.body).toMatchObject({
      targetsVersion: targetsVersion + 1,
      targets: [{ value: 20 }, { isFinal: true }],
    });
    await manager.put(TARGETS, []).expect(428);
    await manager.put(TARGETS, []).set('if-match', 'yesterday').expect(400);
  });

  it('are not overwritten by a planner who has not seen them, who gets the stored set', async () => {
    const { targetsVersion } = await read();
    await put([{ dueOn: '2023-12-31', value: 20 }], targetsVersion).expect(200);
    const { body } = await put([{ dueOn: '2023-12-31', value: 25 }], targetsVersion).expect(409);
    expect(body).toMatchObject({
      code: 'version.stale',
      changed: ['targets'],
      current: { targetsVersion: targetsVersion + 1, targets: [{ dueOn: '2023-12-31', value: 20 }, { isFinal: true }] },
    });
    expect((await read()).targets[0]).toMatchObject({ value: 20 });
  });

  it('keep the version when nothing differs', async () => {
    const { targetsVersion } = await read();
    await put([{ dueOn: '2023-12-31', value: 20 }], targetsVersion).expect(200);
    await put([{ dueOn: '2023-12-31', value: 20 }], targetsVersion + 1).expect(200);
    expect((await read()).targetsVersion).toBe(targetsVersion + 1);
    expect(await stored()).toHaveLength(1);
  });

  it('are closed and written anew, so that the plan of a past moment stands', async () => {
    const before = await read();
    await put(
      [
        { dueOn: '2023-12-31', value: 20 },
        { dueOn: '2024-06-30', value: 40 },
      ],
      before.targetsVersion,
    ).expect(200);
    const known = app.clock.now();
    await app.db.query(`SELECT pg_sleep(0.01)`);
    await put(
      [
        { dueOn: '2023-12-31', value: 10 },
        { dueOn: '2024-06-30', value: 40 },
      ],
      before.targetsVersion + 1,
    ).expect(200);
    expect(await stored()).toMatchObject([
      { due_on: '2023-12-31', value: 20, recorded_to: expect.any(String) },
      { due_on: '2024-06-30', value: 40, recorded_to: null },
      { due_on: '2023-12-31', value: 10, recorded_to: null },
    ]);
    const at = encodeURIComponent(known);
    expect((await read('?asOf=2024-01-31')).planned).toBe(10);
    expect(await read(`?asOf=2024-01-31&knownAt=${at}`)).toMatchObject({ planned: 20, target: 60 });
    expect(await read('?asOf=2024-01-31&knownAt=2023-06-30T12:00:00Z')).toMatchObject({ planned: null, target: 60 });
  });

  it('are known from the start of the project as far as its definition states them', async () => {
    const rows = await app.db.query<{ recorded_from: string }>(
      `SELECT recorded_from FROM indicator_target WHERE is_final`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ recorded_from }) => recorded_from === '2022-12-31T23:00:00.000Z')).toBe(true);
  });
});
