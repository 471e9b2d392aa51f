import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { within } from '../start/limit.mjs';
import { signal } from '../start/process-identity.mjs';

const guardScript = fileURLToPath(new URL('./guard.mjs', import.meta.url));

/**
 * Starts a server under its guard. `exited` settles with the guard's exit code; `stop` closes the pipe and waits.
 * The task is described in guard.mjs.
 */
export function startGuarded(task) {
  const guard = spawn(process.execPath, [guardScript, JSON.stringify(task)], {
    cwd: task.cwd,
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  guard.stdin.on('error', () => {});
  guard.stdout.resume();
  const state = { code: null };
  const exited = once(guard, 'exit').then(([code]) => (state.code = code ?? -1));
  return {
    pid: guard.pid,
    exited,
    get isRunning() {
      return state.code === null;
    },
    async stop(limitMs = 40_000) {
      guard.stdin.end();
      if (await within(limitMs, exited)) return;
      signal(guard.pid, 'SIGKILL');
      await exited;
    },
  };
}
