import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { placeBinaries } from './binaries.mjs';
import { ensureCluster } from './cluster.mjs';
import { ensureDatabase } from './connect.mjs';
import { makeHome, removeHome, temporaryParents } from './home.mjs';
import { serverIdentity } from './identity.mjs';
import { runServer } from './server.mjs';

/** Fast instead of durable: a test cluster does not outlive its run. */
const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: 200,
  max_wal_size: '256MB',
};

/**
 * A fresh PostgreSQL for tests in a temporary folder; its guard removes the folder, also when this process is killed.
 * Answers the owner's URL of an empty database. Example: const { url, stop } = await startTemporaryPostgres().
 */
export async function startTemporaryPostgres({ database = 'rssz_test', say = () => {} } = {}) {
  const identity = serverIdentity();
  const home = makeHome(identity, temporaryParents());
  const password = randomBytes(18).toString('base64url');
  const cluster = join(home, 'cluster');
  try {
    const programs = placeBinaries(home, identity);
    await ensureCluster({ cluster, identity, programs, password, durable: false });
    const log = join(home, 'server.log');
    const { guard, port } = await runServer({
      home,
      cluster,
      identity,
      programs,
      password,
      log,
      settings,
      remove: [home],
      say,
    });
    const url = await ensureDatabase(port, password, database);
    return { url, port, stop: () => guard.stop() };
  } catch (error) {
    removeHome(home);
    throw error;
  }
}
