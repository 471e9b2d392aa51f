import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { Sentence } from '../start/sentence.mjs';
import { ownerOf, serverIdentity } from './identity.mjs';
import { isTraversable } from './traversable.mjs';

/**
 * Where the cluster of a data folder lives and who runs it. Usually inside the data folder. Root's cluster lives outside
 * the clone, because the unprivileged user that runs it may not be able to enter the clone; the data folder records where.
 */
export function clusterHome(dataDir) {
  const inside = join(dataDir, 'postgres');
  mkdirSync(inside, { recursive: true });
  const record = join(inside, 'home.json');
  if (existsSync(record)) return recordedHome(record, dataDir);
  const cluster = join(inside, 'cluster');
  if (existsSync(cluster)) return insideHome(inside, cluster, ownerOf(cluster));
  const identity = serverIdentity();
  return identity === null ? insideHome(inside, cluster, null) : newOutsideHome(record, dataDir, identity);
}

function insideHome(home, cluster, identity) {
  if (!isTraversable(home, identity)) {
    throw new Sentence(
      `The user who owns the database in ${cluster} may not enter that folder any more; start RSSZ as that user.`,
    );
  }
  return { home, cluster, identity };
}

function newOutsideHome(record, dataDir, identity) {
  const home = makeHome(identity, isTemporary(dataDir) ? temporaryParents() : ['/var/lib', '/var/tmp', '/tmp']);
  writeFileSync(join(home, 'data-folder'), realpathSync(dataDir), { mode: 0o600 });
  writeFileSync(record, JSON.stringify({ home }), { mode: 0o600 });
  return { home, cluster: join(home, 'cluster'), identity };
}

/** Places for what need not last. */
export const temporaryParents = () => [tmpdir(), '/var/tmp', '/tmp'];

/** The cluster of a data folder that is temporary (specs, drills) goes the same way. */
function isTemporary(dataDir) {
  return realpathSync(dataDir).startsWith(realpathSync(tmpdir()) + sep);
}

/**
 * A new folder with an unguessable name that the given user can reach. /var/lib comes before /var/tmp for what must last:
 * many systems clean the latter by age.
 */
export function makeHome(identity, parents) {
  const parent = parents.find((path) => existsSync(path) && isTraversable(path, identity));
  if (!parent)
    throw new Sentence(
      `The user that runs PostgreSQL can enter none of ${parents.join(', ')}; start RSSZ as another user than root or set DATABASE_URL.`,
    );
  const home = join(parent, `rssz-${randomBytes(9).toString('hex')}`);
  mkdirSync(home, { mode: 0o711 });
  chmodSync(home, 0o711); // whatever the umask
  return home;
}

function recordedHome(record, dataDir) {
  const { home } = JSON.parse(readFileSync(record, 'utf8'));
  if (process.getuid?.() !== 0) {
    throw new Sentence(`The database of ${dataDir} was made by root and lives in ${home}; start RSSZ as root.`);
  }
  const seen = lstatSync(home, { throwIfNoEntry: false });
  if (!seen) {
    throw new Sentence(
      `The database of ${dataDir} lived in ${home}, which is gone. Restore that folder from a backup, or delete ${record} to begin with an empty database.`,
    );
  }
  if (!seen.isDirectory() || seen.uid !== 0 || (seen.mode & 0o022) !== 0) {
    throw new Sentence(
      `${home}, which holds the database of ${dataDir}, has a wrong owner or rights (expected: a folder of root, mode 0711); put them right and start again.`,
    );
  }
  requireSameDataFolder(home, dataDir, record);
  const cluster = join(home, 'cluster');
  if (!existsSync(cluster)) return { home, cluster, identity: serverIdentity() };
  return { home, cluster, identity: requireClusterOwner(cluster) };
}

function requireClusterOwner(cluster) {
  const { uid, gid, mode } = lstatSync(cluster);
  if (uid === 0 || (mode & 0o027) !== 0) {
    throw new Sentence(
      `${cluster} has a wrong owner or rights (expected: the unprivileged user that made it, mode 0700); put them right and start again.`,
    );
  }
  return { uid, gid };
}

/** Two copies of one clone must not open one cluster; a clone that was only moved may. */
function requireSameDataFolder(home, dataDir, record) {
  const note = join(home, 'data-folder');
  const here = realpathSync(dataDir);
  const there = existsSync(note) ? readFileSync(note, 'utf8') : here;
  if (there === here) return;
  if (existsSync(join(there, 'postgres', 'home.json'))) {
    throw new Sentence(
      `The database in ${home} belongs to the data folder ${there}; this copy has none of its own. Delete ${record} to begin with an empty one.`,
    );
  }
  writeFileSync(note, here, { mode: 0o600 });
}

/** Removes a temporary home. */
export const removeHome = (home) => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
