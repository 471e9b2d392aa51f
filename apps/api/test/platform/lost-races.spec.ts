import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';
import { makeUser } from '../factories/user.ts';

const LOCK = `SELECT pg_advisory_xact_lock(4242, $1)`;

describe('transactions that wait for each other in a circle', () => {
  let app: AppUnderTest;
  let actor: Parameters<UnitOfWork['run']>[0];

  beforeAll(async () => {
    app = await startApp();
    const { id } = await makeUser(app.db, app.project, { role: 'manager' });
    actor = { userId: id, displayName: 'Kdosi', locale: 'cs', assignments: [] };
  });
  afterAll(() => app.close());

  const units = () => app.app.get(UnitOfWork);

  it('all end: those that lost run again', async () => {
    const crossing = (first: number, second: number) =>
      units().run(actor, async (tx) => {
        await tx.query(LOCK, [first]);
        await tx.query(`SELECT pg_sleep(0.03)`);
        await tx.query(LOCK, [second]);
        return first;
      });
    const ends = await Promise.all([crossing(1, 2), crossing(2, 1), crossing(1, 2), crossing(2, 1)]);
    expect(ends).toEqual([1, 2, 1, 2]);
  }, 30_000);

  it('that lose every time are told to come later, with nothing written', async () => {
    let times = 0;
    const losing = units().run(actor, async (tx) => {
      times += 1;
      await tx.query(
        `INSERT INTO receipt (actor_id, key, request_hash, status, created_at) VALUES ($1, 'lost', 'x', 201, now())`,
        [actor.userId],
      );
      await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '40P01'; END $$`);
    });
    await expect(losing).rejects.toMatchObject({ problems: [{ code: 'server.busy' }] });
    expect(times).toBe(4);
    expect(await app.db.query(`SELECT 1 FROM receipt WHERE key = 'lost'`)).toEqual([]);
  });
});
