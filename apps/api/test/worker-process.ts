import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Starts the queue process as a child from the sources; resolves when it works. */
export async function forkWorker(environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const hooks = pathToFileURL(join(__dirname, 'register-typescript.mjs')).href;
  const child = fork(join(__dirname, 'worker-child.ts'), [], {
    execArgv: ['--conditions=@rssz/source', '--import', hooks],
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The worker ended before it was ready')));
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return child;
}
