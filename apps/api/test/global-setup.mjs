import { randomBytes } from 'node:crypto';

/**
 * Specs run on a real PostgreSQL: the one of TEST_DATABASE_URL, else an embedded one of their own that ends with them.
 * DATABASE_URL is never read here, so that no test ever meets somebody's data.
 */
export default async function globalSetup() {
  process.env.RSSZ_TEST_RUN = randomBytes(4).toString('hex');
  if (process.env.TEST_DATABASE_URL) return;
  const { startTemporaryPostgres } = await import('../../../tools/postgres/temporary.mjs');
  const server = await startTemporaryPostgres();
  globalThis.rsszTestPostgres = server;
  process.env.TEST_DATABASE_URL = server.url;
}
