import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { endChild } from '../start/supervise.mjs';

const dieWithParent = new URL('../start/die-with-parent.mjs', import.meta.url).href;
const readyMs = 60_000;

/** Starts a server that sends {type: 'listening', url}; answers its address and how to stop it. */
export async function startServer({ script, env, nodeArgs = [] }) {
  const args = [...nodeArgs, '--import', dieWithParent, script];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const url = await new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`${script} did not listen within ${readyMs / 1000} s`)), readyMs);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${script} ended (${code}) before it listened`)));
    child.on('message', (message) => {
      if (message?.type !== 'listening') return;
      clearTimeout(limit);
      resolve(message.url);
    });
  });
  return { url, held: () => heldBy(child), stop: () => endChild(child, 10_000) };
}

/** What a server that was started with held-memory.mjs holds, in bytes. */
async function heldBy(child) {
  child.send({ type: 'held' });
  for (;;) {
    const [message] = await once(child, 'message');
    if (message?.type === 'held') return message.bytes;
  }
}

/** Starts the process that works off jobs. */
export function startWorker({ root, env }) {
  const args = ['--import', dieWithParent, join(root, 'apps/api/dist/worker.js')];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return { stop: () => endChild(child, 10_000) };
}

/** Runs a script to its end; a failure carries the exit code. */
export async function runToEnd({ script, env, cwd }) {
  const child = spawn(process.execPath, [script], { env, cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}
