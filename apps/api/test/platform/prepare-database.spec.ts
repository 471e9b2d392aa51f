import pg from 'pg';
import { prepareDatabase } from '../../src/cli/prepare-database.ts';
import { emptyDatabase } from '../template-database.ts';

const NOW = '2024-09-16T08:00:00+02:00';

describe('preparing a database', () => {
  const open: { drop: () => Promise<void> }[] = [];
  afterAll(() => Promise.all(open.map(({ drop }) => drop())));

  const fresh = async () => {
    const database = await emptyDatabase();
    open.push(database);
    return database.url;
  };
  const rows = async <T>(url: string, sql: string): Promise<T[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  };
  const COUNTS = `SELECT (SELECT count(*) FROM deliverable) AS deliverables, (SELECT count(*) FROM territorial_place) AS places,
    (SELECT count(*) FROM app_user) AS users, (SELECT count(*) FROM advisory_log) AS logs`;

  it('loads the real project alone when no demonstration is wanted', async () => {
    const url = await fresh();
    await prepareDatabase({ url, demo: false });
    expect(await rows(url, COUNTS)).toEqual([{ deliverables: 83, places: 40, users: 0, logs: 0 }]);
  });

  it('writes the same demonstration everywhere, once, and leaves it alone when repeated', async () => {
    const digest = `SELECT md5(string_agg(x, '|' ORDER BY x)) AS digest FROM (
      SELECT u.name || v.held_on || v.minutes || v.note AS x FROM advisory_log_version v JOIN territorial_unit u ON u.id = v.unit_id
      UNION ALL SELECT code || state || coalesce(approved_on::text, '') FROM deliverable) t`;
    const urls = [await fresh(), await fresh()];
    const digests: unknown[] = [];
    for (const url of urls) {
      await prepareDatabase({ url, demo: true, startInstant: NOW });
      digests.push(await rows(url, digest));
    }
    expect(digests[0]).toEqual(digests[1]);
    const before = await rows(urls[0] ?? '', COUNTS);
    await prepareDatabase({ url: urls[0] ?? '', demo: true, startInstant: NOW });
    expect(await rows(urls[0] ?? '', COUNTS)).toEqual(before);
  });

  it('never turns a real database into a demonstration', async () => {
    const url = await fresh();
    await prepareDatabase({ url, demo: false });
    await prepareDatabase({ url, demo: true, startInstant: NOW });
    expect(await rows(url, `SELECT demo FROM installation`)).toEqual([{ demo: false }]);
    expect(await rows(url, COUNTS)).toEqual([expect.objectContaining({ users: 0 })]);
  });

  it('refuses a database that holds something else, in one sentence', async () => {
    const url = await fresh();
    await rows(url, `CREATE TABLE invoices (id int)`);
    await expect(prepareDatabase({ url, demo: false })).rejects.toThrow(
      'The database of DATABASE_URL holds something else: give RSSZ an empty database of its own.',
    );
    expect(await rows(url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)).toEqual([
      { tablename: 'invoices' },
    ]);
  });
});
