import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTemporaryPostgres } from '../postgres/temporary.mjs';
import { demoNow } from '../start/settings.mjs';
import { apiPackage } from './api-package.mjs';
import { runToEnd } from './servers.mjs';

const pg = apiPackage('pg');

/** A temporary PostgreSQL with the demo in it and fresh statistics, and the environment of servers that work on it. */
export async function prepareDemo(root) {
  const postgres = await startTemporaryPostgres({ database: 'rssz_bench' });
  const dataDir = mkdtempSync(join(tmpdir(), 'rssz-bench-'));
  const client = new pg.Client({ connectionString: postgres.url });
  const stop = async () => {
    await client.end().catch(() => {});
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: postgres.url,
      RSSZ_DATA_DIR: dataDir,
      RSSZ_DEMO: 'on',
      RSSZ_NOW: demoNow,
      LOG_LEVEL: 'warn',
      PORT: '0',
    };
    await runToEnd({ script: join(root, 'apps/api/dist/cli/migrate.js'), env, cwd: root });
    await client.connect();
    await client.query('VACUUM ANALYZE');
    return { env, client, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
