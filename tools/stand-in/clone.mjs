import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markBuilt } from '../start/build.mjs';
import { isInstalled } from '../start/install.mjs';
import { until } from '../start/limit.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * A small clone in a folder that only its owner may enter, with the real tools and packages and a stand-in for the
 * built API: the launcher's specs start it as a user would.
 */
export function createStandInClone() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rssz-clone-')));
  const copy = (path) => cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const path of ['tools/start', 'tools/postgres']) copy(path);
  for (const path of ['tools/start.mjs', 'package.json']) copyFileSync(join(root, path), join(folder, path));
  mkdirSync(join(folder, 'apps/api/dist/cli'), { recursive: true });
  for (const [from, to] of Object.entries({ main: 'main', worker: 'worker', migrate: 'cli/migrate' })) {
    copyFileSync(join(root, `tools/stand-in/${from}.mjs`), join(folder, `apps/api/dist/${to}.js`));
  }
  writeFileSync(join(folder, 'apps/api/package.json'), '{ "type": "module" }');
  mkdirSync(join(folder, 'apps/web/dist'), { recursive: true });
  writeFileSync(join(folder, 'apps/web/dist/index.html'), '<!doctype html>');
  linkPackages(folder);
  if (!isInstalled(folder)) throw new Error('npm ci has to run before the specs of the tools');
  markBuilt(folder);
  return folder;
}

/** The packages are shared one by one, so that what the launcher notes in node_modules stays in the small clone. */
function linkPackages(folder) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const shared = Object.entries(lock.packages).filter(([path]) => path === '' || path.startsWith('node_modules/'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages: Object.fromEntries(shared) }));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '.rssz-install') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

/** Removes the clone and, when root made the cluster elsewhere, the cluster. */
export function removeStandInClone(folder) {
  const record = join(folder, '.data/postgres/home.json');
  if (existsSync(record)) rmSync(JSON.parse(readFileSync(record, 'utf8')).home, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** `npm start` in a clone; `output()` is what it has said so far, `url` where it serves, `exited` its exit code. */
export async function startClone(folder, env = {}) {
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const exited = once(child, 'exit').then(([code, by]) => by ?? code);
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  await until(60_000, () => ended() || / (runs at|runs on this data folder:) http/.test(said));
  return {
    child,
    exited,
    output: () => said,
    url: said.match(/ (?:runs at|runs on this data folder:) (http\S+)/)?.[1],
    async stop() {
      if (!ended()) child.kill('SIGTERM');
      return exited;
    },
  };
}

/** One JSON answer of the stand-in. */
export async function ask(url, path) {
  const answer = await fetch(url + path, { signal: AbortSignal.timeout(5_000) });
  return answer.ok ? answer.json() : null;
}
