import { migrations } from '@rssz/migrations';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { dataDirectory } from './data-directory.ts';

const UNDEFINED_TABLE = '42P01';

/** A digest of everything a preparation brings into a database: migrations, the queue's schema, the files of data/. */
export function preparationHash(): string {
  const hash = createHash('sha256');
  for (const migration of migrations) hash.update(migration.name);
  hash.update(queueVersion());
  const files = readdirSync(dataDirectory(), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(dataDirectory(), name)));
  return hash.digest('hex');
}

/** The queue's library brings its own migrations. */
function queueVersion(): string {
  const { version } = createRequire(import.meta.url)('bullmq/package.json') as { version: string };
  return version;
}

/** Whether the database was prepared from just this before: then a start has nothing to do, and does it quickly. */
export async function isPrepared(url: string, hash: string): Promise<boolean> {
  return withClient(url, async (client) => {
    try {
      const { rows } = await client.query(
        `SELECT 1 FROM installation WHERE prepared_hash = $1 AND (NOT demo OR demo_loaded_at IS NOT NULL)`,
        [hash],
      );
      return rows.length > 0;
    } catch (error) {
      if ((error as { code?: string }).code === UNDEFINED_TABLE) return false;
      throw error;
    }
  });
}

/** Remembers that the preparation stands whole. */
export async function markPrepared(url: string, hash: string): Promise<void> {
  await withClient(url, (client) => client.query(`UPDATE installation SET prepared_hash = $1`, [hash]));
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
