import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGuarded } from '../postgres/guarded.mjs';
import { until } from '../start/limit.mjs';
import { freePort } from '../start/port.mjs';

/** Is a redis-server at hand? */
export function hasRedis() {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** A fresh Redis on a random port that keeps nothing; its guard stops it also when this process is killed. */
export async function startTemporaryRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'rssz-redis-'));
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await freePort();
    const guard = startGuarded(task(folder, port));
    const answers = async () => !guard.isRunning || (await ping(port));
    if ((await until(10_000, answers)) && guard.isRunning) {
      return { url: `redis://127.0.0.1:${port}`, port, stop: () => guard.stop(10_000) };
    }
    await guard.stop(5_000);
    await sleep(100);
  }
  rmSync(folder, { recursive: true, force: true });
  throw new Error('the temporary Redis did not start');
}

function task(folder, port) {
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
  };
  return {
    command: 'redis-server',
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    cwd: folder,
    env: { PATH: process.env.PATH },
    log: join(folder, 'redis.log'),
    stop: [['SIGTERM', 5_000]],
    remove: [folder],
  };
}

function ping(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('error', () => end(false)).once('data', (data) => end(String(data).startsWith('+PONG')));
  });
}
