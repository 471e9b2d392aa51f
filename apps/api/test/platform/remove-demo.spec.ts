import pg from 'pg';
import { emptyDemo } from '../../src/cli/empty-demo.ts';
import { prepareDatabase } from '../../src/cli/prepare-database.ts';
import { emptyDatabase } from '../template-database.ts';

describe('removing the demonstration', () => {
  let database: { url: string; drop: () => Promise<void> };
  beforeEach(async () => {
    database = await emptyDatabase();
  });
  afterEach(() => database.drop());

  const run = async (sql: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query(sql)).rows as unknown[];
    } finally {
      await client.end();
    }
  };
  const prepareDemo = () =>
    prepareDatabase({ url: database.url, demo: true, startInstant: '2024-09-16T08:00:00+02:00' });

  it('empties the database, and the second time has nothing to remove', async () => {
    await prepareDemo();
    expect(await emptyDemo(database.url)).toMatch(/was removed.*RSSZ_DEMO=off/);
    expect(await run(`SELECT to_regclass('public.fact') AS fact`)).toEqual([{ fact: null }]);
    expect(await emptyDemo(database.url)).toMatch(/^There is nothing to remove/);
  });

  it('leaves a real project alone', async () => {
    await prepareDatabase({ url: database.url, demo: false });
    expect(await emptyDemo(database.url)).toMatch(/^There is nothing to remove/);
    expect(await run(`SELECT code FROM project`)).toEqual([{ code: 'RSSZ' }]);
  });

  it('is refused once real people have written', async () => {
    await prepareDemo();
    await run(`INSERT INTO app_user (id, email, display_name, created_at)
      VALUES (uuidv7(), 'skutecna@example.test', 'Skutečná', now())`);
    const write = `INSERT INTO fact (id, type, subject_type, subject_id, actor_id, occurred_at, recorded_at, data)
      SELECT uuidv7(), 'user.changed', 'user', id, id, now(), now(), '{}' FROM app_user WHERE NOT is_demo`;
    await run(write);
    await expect(emptyDemo(database.url)).rejects.toThrow('Real people have written in this database (once)');
    await run(write);
    await expect(emptyDemo(database.url)).rejects.toThrow('(2 times): nothing was removed.');
    expect(await run(`SELECT demo FROM installation`)).toEqual([{ demo: true }]);
  });
});
