import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireRoom, readSecret } from '../start/data-folder.mjs';
import { Sentence } from '../start/sentence.mjs';
import { placeBinaries } from './binaries.mjs';
import { ensureCluster } from './cluster.mjs';
import { ensureDatabase } from './connect.mjs';
import { clusterHome } from './home.mjs';
import { runServer } from './server.mjs';

const restartLimit = 5;

/**
 * The embedded PostgreSQL of a data folder. When the server or its guard dies it is started again on the same port;
 * `onLost` is called when that does not help. `onSpawn` gets the pid of every guard.
 */
export async function startEmbedded({
  dataDir,
  database = 'rssz',
  say = () => {},
  onSpawn = () => {},
  onLost = () => {},
}) {
  const { home, cluster, identity } = clusterHome(dataDir);
  requireRoom(home);
  const password = clusterPassword(dataDir, cluster);
  const programs = placeBinaries(home, identity);
  await ensureCluster({ cluster, identity, programs, password, durable: true });
  const place = { home, cluster, identity, programs, password, log: join(dataDir, 'postgres', 'server.log'), say };

  let stopping = false;
  let current = await runServer(place);
  const watch = () => {
    onSpawn(current.guard.pid);
    current.guard.exited.then(() => (stopping ? null : recover())).catch(onLost);
  };
  const recover = async () => {
    for (let attempt = 1; attempt <= restartLimit && !stopping; attempt += 1) {
      say('the database server ended unexpectedly, starting it again');
      const again = await runServer({ ...place, port: current.port }).catch((error) => void say(error.message));
      if (again) {
        current = again;
        if (stopping) return current.guard.stop();
        return watch();
      }
      await sleep(1_000 * attempt);
    }
    if (!stopping) throw new Sentence('The database server cannot be kept running; see the log in the data folder.');
  };
  watch();
  const url = await ensureDatabase(current.port, password, database);
  return {
    url,
    port: current.port,
    async stop() {
      stopping = true;
      await current.guard.stop();
    },
  };
}

function clusterPassword(dataDir, cluster) {
  const path = join(dataDir, 'postgres', 'password');
  if (existsSync(cluster) && !existsSync(path)) {
    throw new Sentence(
      `${path} is missing, without it the database in ${cluster} cannot be opened; restore the file from a backup.`,
    );
  }
  return readSecret(path);
}
