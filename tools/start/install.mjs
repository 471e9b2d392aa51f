import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './run-step.mjs';
import { Sentence } from './sentence.mjs';
import { withWritableHome } from './writable-home.mjs';

/**
 * Installs the packages when the lock file is not the one that node_modules was made from. Install scripts are never
 * needed: what they would do is done by our tools.
 */
export async function ensureInstalled({ root, progress, shutdown }) {
  if (isInstalled(root)) return;
  const code = await progress.during('installing packages (npm ci)', () => npm(root, shutdown));
  if (code !== 0) throw new Sentence(`npm ci failed (${code}); its reason is above.`);
  writeStamp(root);
}

/** Does node_modules hold what package-lock.json asks for on this machine? */
export function isInstalled(root) {
  const stamp = stampPath(root);
  if (!foldersAreThere(root)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return true;
  if (!matchesHiddenLock(root)) return false;
  writeStamp(root);
  return true;
}

function npm(root, shutdown) {
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const cli = process.env.npm_execpath;
  const env = withWritableHome(process.env, root);
  if (cli?.endsWith('npm-cli.js'))
    return runStep({ command: process.execPath, args: [cli, ...args], cwd: root, env, shutdown });
  return runStep({ command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args, cwd: root, env, shutdown });
}

/** Somebody may have removed a part, for instance the packages that lie inside a workspace. */
function foldersAreThere(root) {
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')) ?? {});
  return wanted.every(
    ([path, { optional }]) => optional || !path.includes('node_modules/') || existsSync(join(root, path)),
  );
}

/** Someone who ran npm ci by hand need not wait for a second one. */
function matchesHiddenLock(root) {
  const hidden = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!hidden || !wanted) return false;
  return Object.entries(wanted).every(([path, entry]) => path === '' || isThere(path, entry, hidden));
}

function isThere(path, entry, hidden) {
  if (!path.includes('node_modules/')) return true; // a workspace of our own
  if (entry.link) return hidden[path]?.link === true;
  if (hidden[path]) return hidden[path].version === entry.version;
  return entry.optional === true && !isForThisMachine(entry);
}

/** An optional package may be missing only when it is not meant for this machine. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu && !libc) return false; // its install failed by itself, npm would leave it out again
  if (libc && !libc.includes(currentLibc())) return false;
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}

function currentLibc() {
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

function lockHash(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex');
}

const stampPath = (root) => join(root, 'node_modules', '.rssz-install');
const writeStamp = (root) => writeFileSync(stampPath(root), lockHash(root));
