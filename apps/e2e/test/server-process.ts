import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const startLimitMs = 60_000;
const stopLimitMs = 12_000;

export interface ServerProcess {
  readonly pid: number;
  /** What the process said when it was ready. */
  readonly ready: Record<string, unknown>;
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/**
 * Starts a built process of the product (`main.js`, `worker.js`) and answers when it says that it is ready. The channel
 * to it makes it end when this run dies in whatever way.
 */
export async function startProcess(script: string, env: Record<string, string>): Promise<ServerProcess> {
  const path = join(root, 'apps/api/dist', script);
  const child = fork(path, [], { cwd: root, env, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-20_000)));
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
    await ended;
    clearTimeout(force);
  };
  try {
    const ready = await firstMessage(child);
    return { pid: child.pid ?? 0, ready, stop };
  } catch (error) {
    await stop('SIGKILL');
    throw new Error(`${script} did not start: ${String(error)}\n${said}`, { cause: error });
  }
}

function firstMessage(child: ChildProcess): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('it was silent for too long')), startLimitMs);
    const settle = (end: () => void) => () => {
      clearTimeout(limit);
      end();
    };
    child.once('message', (message) => settle(() => resolve(message as Record<string, unknown>))());
    child.once('exit', (code, signal) => settle(() => reject(new Error(`it ended with ${code ?? signal}`)))());
  });
}
