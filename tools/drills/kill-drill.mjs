#!/usr/bin/env node
// Kills every part of a running RSSZ with SIGKILL, starts it again and looks whether everything is there:
// `node tools/drills/kill-drill.mjs [rounds]` works on this clone with a data folder of its own.
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { query } from '../postgres/connect.mjs';
import { clusterHome } from '../postgres/home.mjs';
import { runningPostmaster } from '../postgres/postmaster.mjs';
import { until } from '../start/limit.mjs';
import { readOwner } from '../start/owner-lock.mjs';
import { processStart } from '../start/process-identity.mjs';
import { startClone } from '../stand-in/clone.mjs';

export const targets = ['worker', 'api', 'database', 'guard', 'launcher', 'launcher and guard', 'everything'];

/**
 * One round kills each target once. Before every kill a row is written; afterwards all rows must still be there and the
 * address must answer. Throws with the target's name when not.
 */
export async function runKillDrill({ clone, dataDir, env = {}, rounds = 1, kill = targets, say = console.log }) {
  const start = () => startClone(clone, { ...env, RSSZ_DATA_DIR: dataDir });
  let running = await start();
  const marks = createMarks(dataDir);
  try {
    await marks.prepare();
    for (let round = 1; round <= rounds; round += 1) {
      for (const target of kill) {
        const began = performance.now();
        await marks.write();
        const before = partsOf(dataDir, running.child.pid);
        for (const name of partsIn(target)) process.kill(before[name], 'SIGKILL');
        if (/launcher|everything/.test(target)) {
          await running.exited;
          running = await start();
        }
        await replaced(dataDir, running.child.pid, before, target);
        await requireAnswer(running, target);
        await marks.require(target);
        say(
          `round ${round}: ${target} killed, all is there after ${((performance.now() - began) / 1000).toFixed(1)} s`,
        );
      }
    }
  } finally {
    await running.stop();
  }
}

/** The pids of all parts of a running RSSZ. */
function partsOf(dataDir, launcher) {
  const child = (name) => readOwner(dataDir)?.children.findLast((found) => found.name === name)?.pid;
  const database = runningPostmaster(clusterHome(dataDir).cluster);
  return { launcher, guard: child('guard'), worker: child('worker'), api: child('api'), database };
}

const partsIn = (target) =>
  target === 'everything' ? ['guard', 'worker', 'api', 'database', 'launcher'] : target.split(' and ');

async function replaced(dataDir, launcher, before, target) {
  const isNew = () => {
    const now = partsOf(dataDir, launcher);
    return partsIn(target).every((name) => now[name] !== before[name] && processStart(now[name]) !== null);
  };
  if (!(await until(60_000, isNew, 50))) throw new Error(`${target} was killed and not replaced`);
}

async function requireAnswer(running, target) {
  const answers = async () => {
    try {
      return (await fetch(`${running.url}/api/v1/installation`, { signal: AbortSignal.timeout(2_000) })).ok;
    } catch {
      return false;
    }
  };
  if (running.url && (await until(60_000, answers, 100))) return;
  throw new Error(`after killing ${target} RSSZ does not answer:\n${running.output()}`);
}

/** Rows in a database of their own beside RSSZ's. */
function createMarks(dataDir) {
  let written = 0;
  const ask = (database, text, values) => {
    const { cluster } = clusterHome(dataDir);
    const port = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3]);
    return query(port, readFileSync(join(dataDir, 'postgres/password'), 'utf8'), database, text, values);
  };
  return {
    async prepare() {
      await ask('postgres', 'CREATE DATABASE kill_drill');
      await ask('kill_drill', 'CREATE TABLE mark (number integer PRIMARY KEY)');
    },
    async write() {
      written += 1;
      await ask('kill_drill', 'INSERT INTO mark VALUES ($1)', [written]);
    },
    async require(target) {
      const found = await until(
        30_000,
        () => ask('kill_drill', 'SELECT count(*)::int AS rows FROM mark').catch(() => null),
        100,
      );
      if (found?.[0].rows !== written)
        throw new Error(`after killing ${target}: ${found?.[0].rows} of ${written} rows`);
    },
  };
}

/** Removes a data folder with its cluster, wherever that lives. */
export function removeDataFolder(dataDir) {
  const { home } = clusterHome(dataDir);
  for (const folder of [home, dataDir]) rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const clone = resolve(fileURLToPath(new URL('../..', import.meta.url)));
  const dataDir = join(clone, '.data', `kill-drill-${process.pid}`);
  try {
    await runKillDrill({ clone, dataDir, env: { PORT: '0' }, rounds: Number(process.argv[2] ?? 1) });
  } finally {
    removeDataFolder(dataDir);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
