import { v7 as uuidv7 } from 'uuid';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { QUICK_TIMING } from '../../../test/quick-timing.ts';
import { FactRegistry } from './fact-registry.ts';
import type { RecordedFact } from './fact-types.ts';
import type { FactConsumer } from './on-fact.ts';
import { OUTBOX_MAX_ATTEMPTS, outboxBackoffMs } from './outbox-backoff.ts';
import { OutboxClaims } from './outbox-claims.ts';
import { OutboxDispatcher } from './outbox-dispatcher.ts';

describe('the outbox', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());
  beforeEach(() => app.db.query(`DELETE FROM outbox`));

  const waiting = async (consumer = 'spec'): Promise<string> => {
    const id = uuidv7();
    await app.db.query(
      `INSERT INTO fact (id, type, subject_type, subject_id, occurred_at) VALUES ($1, 'reminder.planned', 'spec', $1, now())`,
      [id],
    );
    await app.db.query(`INSERT INTO outbox (fact_id, consumer) VALUES ($1, $2)`, [id, consumer]);
    return id;
  };

  const dispatcherTo = (handle: (fact: RecordedFact) => Promise<void>): OutboxDispatcher => {
    const registry = {
      consumer: (name: string): FactConsumer | undefined => (name === 'spec' ? { handle } : undefined),
    };
    return new OutboxDispatcher(new OutboxClaims(app.db), registry as FactRegistry, QUICK_TIMING);
  };

  const row = (id: string): Promise<{ state: string; attempts: number; error: string | null; waits: boolean } | null> =>
    app.db.one(
      `SELECT state, attempts, last_error AS error, next_attempt_at > clock_timestamp() AS waits FROM outbox WHERE fact_id = $1`,
      [id],
    );

  const due = (): Promise<unknown> => app.db.query(`UPDATE outbox SET next_attempt_at = clock_timestamp()`);

  it('delivers a row once and marks it', async () => {
    const seen: string[] = [];
    const dispatcher = dispatcherTo(async ({ id }) => void seen.push(id));
    const id = await waiting();
    expect(await dispatcher.dispatchDue()).toBe(1);
    expect(await dispatcher.dispatchDue()).toBe(0);
    expect(seen).toEqual([id]);
    expect(await row(id)).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('shares rows between dispatchers that run side by side', async () => {
    const seen: string[] = [];
    const ids = await Promise.all(Array.from({ length: 60 }, () => waiting()));
    const dispatchers = Array.from({ length: 3 }, () => dispatcherTo(async ({ id }) => void seen.push(id)));
    const empty = async (dispatcher: OutboxDispatcher): Promise<void> => {
      while ((await dispatcher.dispatchDue()) > 0);
    };
    await Promise.all(dispatchers.map(empty));
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  it('takes a row with an earlier id that was committed later', async () => {
    const seen: string[] = [];
    const early = uuidv7();
    const dispatcher = dispatcherTo(async ({ id }) => void seen.push(id));
    const late = await waiting();
    await dispatcher.dispatchDue();
    await app.db.query(
      `INSERT INTO fact (id, type, subject_type, subject_id, occurred_at) VALUES ($1, 'reminder.planned', 'spec', $1, now())`,
      [early],
    );
    await app.db.query(`INSERT INTO outbox (fact_id, consumer) VALUES ($1, 'spec')`, [early]);
    await dispatcher.dispatchDue();
    expect(seen).toEqual([late, early]);
  });

  it('puts a failed row off, longer each time, and gives it up at last with the reason', async () => {
    const dispatcher = dispatcherTo(() => Promise.reject(new Error('no answer from jana@example.test')));
    const id = await waiting();
    await dispatcher.dispatchDue();
    expect(await row(id)).toMatchObject({ state: 'pending', attempts: 1, waits: true });
    expect(await dispatcher.dispatchDue()).toBe(0);
    await app.db.query(`UPDATE outbox SET attempts = $1`, [OUTBOX_MAX_ATTEMPTS - 1]);
    await due();
    await dispatcher.dispatchDue();
    expect(await row(id)).toMatchObject({ state: 'failed', error: 'Error: no answer from <address>' });
  });

  it('waits for a consumer this process does not have', async () => {
    const id = await waiting('of a newer version');
    await dispatcherTo(() => Promise.resolve()).dispatchDue();
    expect(await row(id)).toMatchObject({ state: 'pending', error: 'Error: No consumer is called of a newer version' });
  });

  it('brings a row back when its process dies, and gives up on one that kills every process', async () => {
    const claims = new OutboxClaims(app.db);
    const id = await waiting();
    expect(await claims.claim(10, 60_000)).toHaveLength(1);
    expect(await claims.claim(10, 60_000)).toHaveLength(0);
    await due();
    const [again] = await claims.claim(10, 60_000);
    expect(again).toMatchObject({ attempts: 2, fact: { id } });
    await app.db.query(`UPDATE outbox SET attempts = $1`, [OUTBOX_MAX_ATTEMPTS]);
    await due();
    expect(await claims.claim(10, 60_000)).toHaveLength(0);
    expect(await row(id)).toMatchObject({ state: 'failed' });
  });

  it('does not let a dispatcher that comes late settle what another holds', async () => {
    const claims = new OutboxClaims(app.db);
    const id = await waiting();
    const [late] = await claims.claim(10, 60_000);
    await due();
    await claims.claim(10, 60_000);
    if (late) await claims.settle(late);
    expect(await row(id)).toMatchObject({ state: 'pending', attempts: 2 });
  });

  it('waits 1, 2, 4 … seconds, an hour at the most', () => {
    expect([1, 2, 3, 12, 13, 30].map(outboxBackoffMs)).toEqual([1_000, 2_000, 4_000, 2_048_000, 3_600_000, 3_600_000]);
  });
});
