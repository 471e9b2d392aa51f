import { randomBytes } from 'node:crypto';
import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isSameProcess } from './process-identity.mjs';

const staleGateMs = 10_000;

/**
 * One owner per data folder. Answers `{ owner }` when this process now holds the folder (with the record of a predecessor
 * that died without letting go, if any), or `{ running: record }` when another living process holds it.
 */
export function claimDataFolder(dataDir) {
  const path = join(dataDir, 'owner.json');
  const record = {
    ...identify(process.pid),
    token: randomBytes(8).toString('hex'),
    url: null,
    state: 'starting',
    children: [],
  };
  if (place(path, record)) return { owner: createOwner(path, record), predecessor: null };
  const holder = read(path);
  if (holder && isSameProcess(holder)) return { running: holder };
  return takeOver(path, record);
}

/** What the living owner of the folder says about itself, or null. */
export function readOwner(dataDir) {
  const record = read(join(dataDir, 'owner.json'));
  return record && isSameProcess(record) ? record : null;
}

/** The gate makes sure that of several starts which all see a dead owner only one removes its record. */
function takeOver(path, record) {
  const gate = `${path}.gate`;
  if (!openGate(gate)) return { busy: true };
  try {
    const holder = read(path);
    if (holder && isSameProcess(holder)) return { running: holder };
    rmSync(path, { force: true });
    return place(path, record) ? { owner: createOwner(path, record), predecessor: holder } : { busy: true };
  } finally {
    rmSync(gate, { force: true });
  }
}

function openGate(gate) {
  try {
    closeSync(openSync(gate, 'wx'));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (age(gate) > staleGateMs) rmSync(gate, { force: true });
    return false;
  }
}

function age(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** A hard link appears with its whole content or not at all, and never replaces another. */
function place(path, record) {
  const draft = `${path}.${record.token}`;
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    if (error.code === 'EPERM' || error.code === 'ENOSYS' || error.code === 'ENOTSUP')
      return placeWithoutLinks(path, record);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Some shared folders know no hard links. */
function placeWithoutLinks(path, record) {
  try {
    writeFileSync(path, JSON.stringify(record), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function createOwner(path, record) {
  // A disk that fills up must not end a running RSSZ: the record that stands stays true enough until the next change.
  const save = () => {
    const draft = `${path}.${record.token}`;
    try {
      writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
      renameSync(draft, path);
    } catch {
      rmSync(draft, { force: true });
    }
  };
  return {
    /** Lets a second start know the address, the state and the processes that it may have to wait for. */
    update(change) {
      Object.assign(record, change);
      save();
    },
    addChild(name, pid) {
      record.children = [...record.children.filter(isSameProcess), { name, ...identify(pid) }];
      save();
    },
    release() {
      if (read(path)?.token === record.token) rmSync(path, { force: true });
    },
  };
}
