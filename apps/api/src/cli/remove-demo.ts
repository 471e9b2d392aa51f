import 'reflect-metadata';
import pg from 'pg';
import { parseConfig } from '../config/config.ts';
import { StartupError } from '../platform/startup-error.ts';
import { startupSentence } from './startup-sentence.ts';

/**
 * Removes the demonstration with everything in its database, so that the next start begins on an empty real project.
 * Refused once a real person (an account outside the demonstration) has written anything.
 */
async function removeDemo(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ demo: boolean }>(`SELECT demo FROM installation`);
    if (!rows[0]?.demo) throw new StartupError('This database holds no demonstration: nothing was removed.');
    const written = await client.query(
      `SELECT count(*)::int AS count FROM fact f JOIN app_user u ON u.id = f.actor_id
       WHERE NOT u.is_demo AND f.type NOT IN ('session.opened', 'session.closed')`,
    );
    const count = (written.rows[0] as { count: number }).count;
    if (count > 0) {
      throw new StartupError(`Real users have written ${count} times in this database: nothing was removed.`);
    }
    await client.query(`DROP SCHEMA IF EXISTS bullmq CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public`);
  } finally {
    await client.end();
  }
}

try {
  await removeDemo(parseConfig(process.env).databaseUrl);
  process.stdout.write('The demonstration was removed. Start with RSSZ_DEMO=off to begin the real project.\n');
  process.exit(0);
} catch (error) {
  process.stderr.write(`${startupSentence(error)}\n`);
  process.exit(1);
}
