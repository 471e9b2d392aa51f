import pg from 'pg';
import { StartupError } from '../platform/startup-error.ts';

/**
 * Removes the demonstration with everything in its database, so that the next start begins on an empty real project; says
 * what it did. Refused once a real person (an account outside the demonstration) has written anything.
 */
export async function emptyDemo(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (!(await holdsDemo(client))) return 'There is nothing to remove: this database holds no demonstration.';
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM fact f JOIN app_user u ON u.id = f.actor_id
       WHERE NOT u.is_demo AND f.type NOT IN ('session.opened', 'session.closed')`,
    );
    const count = rows[0]?.count ?? 0;
    if (count > 0) {
      const times = count === 1 ? 'once' : `${count} times`;
      throw new StartupError(`Real people have written in this database (${times}): nothing was removed.`);
    }
    await client.query(`DROP SCHEMA IF EXISTS bullmq CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public`);
    return 'The demonstration was removed. Start with RSSZ_DEMO=off to begin the real project.';
  } finally {
    await client.end();
  }
}

/** A database that was never prepared, or was emptied before, has no table to ask. */
async function holdsDemo(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query(`SELECT 1 WHERE to_regclass('public.installation') IS NOT NULL`);
  if (tables.length === 0) return false;
  const { rows } = await client.query<{ demo: boolean }>(`SELECT demo FROM installation`);
  return rows[0]?.demo ?? false;
}
