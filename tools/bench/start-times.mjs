import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../start/port.mjs';
import { endChild } from '../start/supervise.mjs';
import { median } from './load.mjs';

const limitMs = 600_000;

/** Seconds from `npm start` to the first answer, on a data folder that a first start has filled; median of three. */
export async function secondStart(root) {
  const folder = temporaryFolder();
  try {
    await secondsToAnswer(root, { RSSZ_DATA_DIR: join(folder, 'data') });
    const again = [];
    for (let round = 0; round < 3; round += 1)
      again.push(await secondsToAnswer(root, { RSSZ_DATA_DIR: join(folder, 'data') }));
    return median(again);
  } finally {
    remove(folder, join(folder, 'data'));
  }
}

/** Seconds from `npm start` in a fresh clone of the last commit to the first answer; npm's own cache is used as it is. */
export async function coldStart(root) {
  const folder = temporaryFolder();
  const clone = join(folder, 'clone');
  try {
    const { status, stderr } = spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' });
    if (status !== 0 || !existsSync(join(clone, 'package.json')))
      throw new Error(`git clone failed: ${stderr.trim() || 'no commit yet'}`);
    return await secondsToAnswer(clone, {});
  } finally {
    remove(folder, join(clone, '.data'));
  }
}

async function secondsToAnswer(root, settings) {
  const port = await freePort();
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: tmpdir(), ...settings, PORT: String(port) };
  const from = performance.now();
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    while (!(await answers(`http://127.0.0.1:${port}/api/v1/installation`))) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      if (performance.now() - from > limitMs) throw new Error(`npm start did not answer within ${limitMs / 1000} s`);
      await sleep(20);
    }
    return (performance.now() - from) / 1000;
  } finally {
    await endChild(child, 75_000);
  }
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

const temporaryFolder = () => realpathSync(mkdtempSync(join(tmpdir(), 'rssz-bench-')));

/** Root's cluster lies outside the data folder, which records where. */
function remove(folder, dataDir) {
  const record = join(dataDir, 'postgres', 'home.json');
  if (existsSync(record)) rmSync(JSON.parse(readFileSync(record, 'utf8')).home, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
