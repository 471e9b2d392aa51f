import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Sentence } from '../start/sentence.mjs';

const isRoot = () => process.getuid?.() === 0;

/**
 * Who runs PostgreSQL: null means "we ourselves"; root, whom PostgreSQL refuses, borrows an existing unprivileged user
 * with a passwd entry (initdb wants one). Example: { uid: 101, gid: 104 }.
 */
export function serverIdentity() {
  if (!isRoot()) return null;
  for (const name of ['postgres', 'nobody']) {
    const found = lookUp(name);
    if (found) return found;
  }
  throw new Sentence(
    'PostgreSQL cannot run as root and this machine has neither the user postgres nor nobody; start RSSZ as another user or set DATABASE_URL.',
  );
}

/** Root serves a cluster that a user made in its own clone as that user; everybody else only serves their own. */
export function ownerOf(cluster) {
  const { uid, gid } = statSync(cluster);
  if (isRoot()) return uid === 0 ? serverIdentity() : { uid, gid };
  if (uid !== process.getuid?.() && process.platform !== 'win32') {
    throw new Sentence(`The database in ${cluster} belongs to another user; start RSSZ as that user.`);
  }
  return null;
}

function lookUp(name) {
  const id = (flag) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}
