import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Sentence } from './sentence.mjs';

const neededBytes = 100 * 1024 * 1024;

/** Makes the data folder when it is not there and refuses one that cannot be written or has no room. */
export function prepareDataFolder(dataDir) {
  makeFolder(dataDir);
  accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  requireRoom(dataDir);
}

function makeFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error; // what Node says of a read-only disk when it makes folders in a row
    throw new Sentence(`The data folder ${dataDir} cannot be made there; choose another one with RSSZ_DATA_DIR.`);
  }
}

/** A database that starts on a full disk only fails later and less clearly. */
export function requireRoom(folder) {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= neededBytes) return;
  const left = `${Math.floor(free / 1024 / 1024)} MB`;
  throw new Sentence(
    `The disk is full (${folder} has ${left} left, at least 100 MB are needed); free some space and start again.`,
  );
}

/** A secret made once and kept in a file that only this user may read. Example: readSecret('.data/secret'). */
export function readSecret(path) {
  if (!existsSync(path)) writeOnce(path, randomBytes(32).toString('base64url'));
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 16)
    throw new Sentence(`${path} is damaged (too short); restore it from a backup or delete it to make a new one.`);
  return secret;
}

/** Written beside and linked, so that a kill in between leaves no half-written file. */
function writeOnce(path, content) {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (error.code !== 'EEXIST') writeFileSync(path, content, { mode: 0o600, flag: 'wx' });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The key for signed links: the one given, else the one kept in the data folder. */
export function sessionSecret(env, dataDir) {
  return env.RSSZ_SECRET?.trim() || readSecret(join(dataDir, 'secret'));
}
