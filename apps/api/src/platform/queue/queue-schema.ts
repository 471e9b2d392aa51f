import { runMigrations } from 'bullmq';
import pg from 'pg';
import { APPLICATION_ROLE } from '../db/data-source.ts';

/** The schema of the queue beside ours; the queue's own library is the only one that changes it. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings the queue's schema up as the owner of the database and opens it to the application's role. Safe to repeat and to
 * run side by side. Must have run before any worker exists. Example: `await migrateQueue(ownerUrl)`.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c timezone=UTC' });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`
GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${APPLICATION_ROLE};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${APPLICATION_ROLE};
GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO ${APPLICATION_ROLE};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO ${APPLICATION_ROLE}`);
  } finally {
    await client.end();
  }
}
