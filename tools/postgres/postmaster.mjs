import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../start/limit.mjs';
import { processStart, signal } from '../start/process-identity.mjs';
import { Sentence } from '../start/sentence.mjs';

const limits = { shuttingDownMs: 1_000, fastMs: 20_000, immediateMs: 10_000 };

/** Pid of the server that runs on this cluster, or null. A pid that meanwhile belongs to another program does not count. */
export function runningPostmaster(cluster) {
  const path = join(cluster, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const pid = Number(readFileSync(path, 'utf8').split('\n')[0]);
  if (processStart(pid) === null) return null;
  return commandOf(pid).includes(cluster) ? pid : null;
}

/**
 * Makes the cluster free: a server whose guard died with its launcher is first given time to finish, then stopped. Only
 * called by the owner of the data folder, so such a server has nobody else.
 */
export async function freeCluster(cluster, say = () => {}) {
  const pid = runningPostmaster(cluster);
  if (pid !== null) await stopPostmaster(pid, say);
  // A pid that was given to another program would keep PostgreSQL from starting.
  if (runningPostmaster(cluster) === null) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

async function stopPostmaster(pid, say) {
  const gone = () => processStart(pid) === null;
  if (await until(limits.shuttingDownMs, gone)) return;
  say('stopping the database that the previous start left behind');
  for (const [name, ms] of [
    ['SIGINT', limits.fastMs],
    ['SIGQUIT', limits.immediateMs],
  ]) {
    signal(pid, name);
    if (await until(ms, gone)) return;
  }
  throw new Sentence(`The previous database server (process ${pid}) does not stop; end it and start again.`);
}

function commandOf(pid) {
  const path = `/proc/${pid}/cmdline`;
  try {
    if (existsSync(path)) return readFileSync(path, 'utf8');
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
