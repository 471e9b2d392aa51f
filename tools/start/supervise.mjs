import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { within } from './limit.mjs';
import { signal } from './process-identity.mjs';

const dieWithParent = new URL('./die-with-parent.mjs', import.meta.url).href;
const calmMs = 60_000;

/** Seconds before the next attempt: 0.5, 1, 2, … at most 30. */
export const backoffMs = (attempt) => Math.min(30_000, 500 * 2 ** attempt);

/** Starts one Node process of ours, which ends itself when we die. Own session: Ctrl-C reaches us first. */
export function spawnOurs({ script, args = [], cwd, env }) {
  const nodeArgs = ['--enable-source-maps', '--import', dieWithParent, script, ...args];
  return spawn(process.execPath, nodeArgs, {
    cwd,
    env: { ...env, RSSZ_DIE_WITH_PARENT: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
}

/** Ends a child: asks first, forces after the limit. Answers when it is gone. */
export async function endChild(child, limitMs) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  signal(child.pid, 'SIGTERM');
  if (await within(limitMs, gone)) return;
  signal(child.pid, 'SIGKILL');
  await gone;
}

/**
 * Keeps a process running: when it dies it is started again with growing pauses. `onMessage` gets what it sends,
 * `onSpawn` the pid of
 * every new child, `giveUp` may answer true to give up (a process that never came up).
 */
export function supervise({ name, spawnChild, say, onMessage = () => {}, onSpawn = () => {}, giveUp = () => false }) {
  let child = null;
  let stopping = false;
  let attempt = 0;
  const pause = new AbortController();

  const begin = () => {
    const bornAt = performance.now();
    child = spawnChild();
    if (child.pid) onSpawn(child.pid);
    child.on('message', onMessage);
    child.once('error', (error) => say(`${name} cannot be started: ${error.message}`));
    child.once('exit', (code, by) => void ended(bornAt, by ?? `code ${code}`));
  };
  const ended = async (bornAt, how) => {
    if (stopping || giveUp(how)) return;
    if (performance.now() - bornAt > calmMs) attempt = 0;
    const waitMs = backoffMs(attempt);
    attempt += 1;
    say(`${name} ended (${how}), starting it again in ${waitMs / 1000} s`);
    await sleep(waitMs, null, { signal: pause.signal }).catch(() => {});
    if (!stopping) begin();
  };
  begin();
  return {
    get pid() {
      return child.pid;
    },
    async stop(limitMs) {
      stopping = true;
      pause.abort();
      await endChild(child, limitMs);
    },
    kill() {
      stopping = true;
      pause.abort();
      signal(child.pid, 'SIGKILL');
    },
  };
}
