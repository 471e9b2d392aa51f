import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { signal } from './process-identity.mjs';

/**
 * Runs one command of the set-up to its end and answers its exit code (or the signal's name). The command gets its own
 * process group and loses it as a whole when the shutdown begins.
 */
export async function runStep({ command, args, cwd, env, stdio = 'inherit', shutdown }) {
  const child = spawn(command, args, { cwd, env, stdio, detached: process.platform !== 'win32' });
  const forget = shutdown?.add(command, 5_000, async () => {
    const gone = once(child, 'exit');
    signal(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
    await gone;
  });
  try {
    const [code, by] = await once(child, 'exit');
    return by ?? code;
  } finally {
    forget?.();
  }
}
