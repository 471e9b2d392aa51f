import { v7 as uuidv7 } from 'uuid';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUser } from '../../../test/factories/user.ts';
import { RETENTIONS } from './retention.ts';
import { RowSweep } from './row-sweep.ts';

const NOW = new Date('2026-06-01T03:30:00Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();

describe('the sweep of rows', () => {
  let app: AppUnderTest;
  let userId: string;

  beforeAll(async () => {
    app = await startApp();
    userId = (await makeUser(app.db, app.project, { role: 'manager' })).id;
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    for (const { table } of RETENTIONS) await app.db.query(`DELETE FROM ${table}`);
  });

  const left = async (table: string, column: string): Promise<string[]> => {
    await app.app.get(RowSweep).run(NOW);
    const rows = await app.db.query<{ name: string }>(`SELECT ${column} AS name FROM ${table} ORDER BY 1`);
    return rows.map(({ name }) => name);
  };

  it('forgets receipts after thirty days', async () => {
    for (const [key, days] of [
      ['old', 31],
      ['young', 29],
    ] as const) {
      await app.db.query(
        `INSERT INTO receipt (actor_id, key, request_hash, status, created_at) VALUES ($1, $2, 'x', 201, $3)`,
        [userId, key, daysAgo(days)],
      );
    }
    expect(await left('receipt', 'key')).toEqual(['young']);
  });

  it('forgets sessions that expired', async () => {
    for (const [key, days] of [
      ['expired', 0.01],
      ['open', -0.01],
    ] as const) {
      await app.db.query(`INSERT INTO session (token_hash, user_id, csrf_token, expires_at) VALUES ($1, $2, 'c', $3)`, [
        key,
        userId,
        daysAgo(days),
      ]);
    }
    expect(await left('session', 'token_hash')).toEqual(['open']);
  });

  it('forgets links thirty days after they were used or expired', async () => {
    const links = [
      ['expired long ago', 31, null],
      ['expired lately', 29, null],
      ['open', -1, null],
      ['used long ago', -1, 31],
      ['used lately', 20, 29],
    ] as const;
    for (const [key, expired, used] of links) {
      await app.db.query(
        `INSERT INTO access_link (token_hash, purpose, user_id, expires_at, used_at) VALUES ($1, 'set-password', $2, $3, $4)`,
        [key, userId, daysAgo(expired), used === null ? null : daysAgo(used)],
      );
    }
    expect(await left('access_link', 'token_hash')).toEqual(['expired lately', 'open', 'used lately']);
  });

  it('forgets what the outbox delivered after ninety days, and nothing that waits or failed', async () => {
    const rows = [
      ['delivered long ago', 'done', 91],
      ['delivered lately', 'done', 89],
      ['failed long ago', 'failed', 400],
      ['waiting', 'pending', 400],
    ] as const;
    const factId = uuidv7();
    await app.db.query(
      `INSERT INTO fact (id, type, subject_type, subject_id, occurred_at) VALUES ($1, 'demo.loaded', 'spec', $1, now())`,
      [factId],
    );
    for (const [consumer, state, days] of rows) {
      await app.db.query(`INSERT INTO outbox (fact_id, consumer, state, next_attempt_at) VALUES ($1, $2, $3, $4)`, [
        factId,
        consumer,
        state,
        daysAgo(days),
      ]);
    }
    expect(await left('outbox', 'consumer')).toEqual(['delivered lately', 'failed long ago', 'waiting']);
    expect(await app.db.query(`SELECT 1 FROM fact WHERE id = $1`, [factId])).toHaveLength(1);
  });

  it('forgets lines of imports that nobody ran or that ended long ago, and what was never run with them', async () => {
    const imports = [
      ['rehearsed long ago', 'rehearsed', 15],
      ['rehearsed lately', 'rehearsed', 13],
      ['done long ago', 'done', 91],
      ['done lately', 'done', 89],
      ['running', 'running', 400],
    ] as const;
    for (const [name, state, days] of imports) {
      const id = uuidv7();
      const ended = state === 'done' ? daysAgo(days) : null;
      await app.db.query(
        `INSERT INTO import_run (id, kind, file_name, state, mapping, total, created_by, created_at, finished_at)
         VALUES ($1, 'municipality', $2, $3, '{}', 1, $4, $5, $6)`,
        [id, name, state, userId, daysAgo(days), ended],
      );
      await app.db.query(`INSERT INTO import_row (import_id, line, action, values) VALUES ($1, 2, 'create', '[]')`, [
        id,
      ]);
    }
    expect(await left('import_run', 'file_name')).toEqual([
      'done lately',
      'done long ago',
      'rehearsed lately',
      'running',
    ]);
    const withLines = await app.db.query<{ name: string }>(
      `SELECT file_name AS name FROM import_run r JOIN import_row l ON l.import_id = r.id ORDER BY 1`,
    );
    expect(withLines.map(({ name }) => name)).toEqual(['done lately', 'rehearsed lately', 'running']);
  });

  it('forgets failed sign-ins after a day, unless they still block', async () => {
    const rows = [
      ['account:old', 2, 1.5],
      ['account:young', 0.5, null],
      ['address:blocked', 2, -0.01],
    ] as const;
    for (const [key, began, blocked] of rows) {
      await app.db.query(
        `INSERT INTO sign_in_throttle (key, failures, window_started_at, blocked_until) VALUES ($1, 5, $2, $3)`,
        [key, daysAgo(began), blocked === null ? null : daysAgo(blocked)],
      );
    }
    expect(await left('sign_in_throttle', 'key')).toEqual(['account:young', 'address:blocked']);
  });
});
