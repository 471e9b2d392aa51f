import { v7 as uuidv7 } from 'uuid';
import { SYSTEM_ACTOR } from '../../src/platform/auth/actor.ts';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.ts';
import { idempotent } from '../../src/platform/facts/receipts.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';
import { makeUser } from '../factories/user.ts';

describe('a use case', () => {
  let app: AppUnderTest;
  let work: UnitOfWork;
  beforeAll(async () => {
    app = await startApp();
    work = app.app.get(UnitOfWork);
  });
  afterAll(() => app.close());

  const factsOf = (subjectId: string) =>
    app.db.query<{ occurred_at: string }>(`SELECT occurred_at FROM fact WHERE subject_id = $1`, [subjectId]);

  it('leaves neither row nor audit when it fails after recording', async () => {
    const subjectId = uuidv7();
    const failing = work.run(SYSTEM_ACTOR, async (tx) => {
      await tx.record({ type: 'user.changed', projectId: null, subjectType: 'user', subjectId });
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await factsOf(subjectId)).toEqual([]);
  });

  it('fails when its audit row fails', async () => {
    const user = await makeUser(app.db, app.project, { role: 'manager' });
    const failing = work.run(SYSTEM_ACTOR, async (tx) => {
      await tx.query(`UPDATE app_user SET display_name = 'Jiné jméno' WHERE id = $1`, [user.id]);
      await tx.record({ type: 'user.changed', projectId: null, subjectType: 'user', subjectId: 'not an id' });
    });
    await expect(failing).rejects.toThrow();
    const row = await app.db.one<{ name: string }>(`SELECT display_name AS name FROM app_user WHERE id = $1`, [
      user.id,
    ]);
    expect(row?.name).toBe(user.displayName);
  });

  it('happens in business time, not in the time of the machine', async () => {
    const subjectId = uuidv7();
    await work.run(SYSTEM_ACTOR, (tx) =>
      tx.record({ type: 'user.changed', projectId: null, subjectType: 'user', subjectId }),
    );
    expect((await factsOf(subjectId))[0]?.occurred_at).toMatch(/^2024-09-16T/);
  });

  it('sent twice at once under one key runs once and answers the same to both', async () => {
    const { id } = await makeUser(app.db, app.project, { role: 'manager' });
    const actor = { ...SYSTEM_ACTOR, userId: id };
    let runs = 0;
    const whole = (body: { subjectId: string }) => body;
    const form = { keep: whole, restore: whole };
    const send = () =>
      work.run(actor, (tx) =>
        idempotent(tx, { key: 'one-key', request: { minutes: 150 }, form }, async () => {
          runs += 1;
          const subjectId = uuidv7();
          await tx.record({ type: 'user.changed', projectId: null, subjectType: 'user', subjectId });
          return { status: 201, body: { subjectId } };
        }),
      );
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.body).toEqual(second.body);
    expect([first.replayed, second.replayed].sort()).toEqual([false, true]);
    expect(await factsOf(first.body.subjectId)).toHaveLength(1);
    await expect(
      work.run(actor, (tx) =>
        idempotent(tx, { key: 'one-key', request: { minutes: 90 }, form }, async () => ({
          status: 201,
          body: { subjectId: uuidv7() },
        })),
      ),
    ).rejects.toThrow('idempotency.key-reused');
    expect(runs).toBeLessThanOrEqual(2);
  });
});
