import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ask, createStandInClone, removeStandInClone, startClone } from '../stand-in/clone.mjs';
import { until } from './limit.mjs';
import { processStart } from './process-identity.mjs';

let clone;
before(() => (clone = createStandInClone()));
after(() => removeStandInClone(clone));

const plainFailure = (start, sentence) => {
  assert.match(start.output(), sentence);
  assert.doesNotMatch(start.output(), /\n\s+at |node:internal/);
};

test('start serves, a second start prints the address, stop is orderly and keeps the data', async () => {
  chmodSync(clone, 0o700);
  const first = await startClone(clone, { PGHOST: 'nowhere.invalid', PGSSLMODE: 'require' });
  assert.ok(first.url, first.output());
  // The logins are written after the address.
  assert.ok(await until(5_000, () => /manager@demo\.rssz/.test(first.output())), first.output());
  const second = await startClone(clone);
  assert.equal(await second.exited, 0);
  assert.equal(second.url, first.url);
  assert.deepEqual(await ask(first.url, '/starts'), { starts: 1 });
  assert.equal(await first.stop(), 0);
  assert.match(first.output(), /stopping \(SIGTERM\)[\s\S]*stopped/);
  assert.equal(existsSync(join(clone, '.data/owner.json')), false);

  const again = await startClone(clone);
  assert.deepEqual(await ask(again.url, '/starts'), { starts: 2 });
  assert.equal(await again.stop(), 0);
});

test('children see the decisions, no PG variables and a secret that is made once', async () => {
  const one = await startClone(clone, { PGUSER: 'x', NODE_ENV: 'production' });
  const env = await ask(one.url, '/environment');
  assert.deepEqual([env.PGUSER, env.RSSZ_DEMO, env.RSSZ_NOW, env.PUBLIC_URL], [undefined, 'off', undefined, one.url]);
  await one.stop();
  const secret = join(clone, '.data/secret');
  assert.equal(statSync(secret).mode & 0o777, 0o600);
  assert.equal(readFileSync(secret, 'utf8').trim(), env.RSSZ_SECRET);
  assert.equal(statSync(join(clone, '.data/postgres/password')).mode & 0o777, 0o600);
});

test('a worker that dies is started again while HTTP keeps its process', async () => {
  const running = await startClone(clone);
  const workerPid = () => Number(readFileSync(join(clone, '.data/stand-in-worker.pid'), 'utf8'));
  await until(10_000, () => processStart(workerPid()) !== null);
  const earlier = { worker: workerPid(), api: (await ask(running.url, '/api/health/live')).pid };
  process.kill(earlier.worker, 'SIGKILL');
  assert.ok(await until(10_000, () => workerPid() !== earlier.worker && processStart(workerPid()) !== null));
  assert.equal((await ask(running.url, '/api/health/live')).pid, earlier.api);
  await running.stop();
});

test('an explicit port that is taken fails in one sentence and leaves nothing running', async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const start = await startClone(clone, { PORT: String(port) });
  assert.equal(await start.exited, 1);
  server.close();
  plainFailure(start, new RegExp(`RSSZ: Port ${port} on 127\\.0\\.0\\.1 is taken`));
  assert.equal(existsSync(join(clone, '.data/owner.json')), false);
});

test('a refusal of the migrations (a foreign database) is passed on and stops the start', async () => {
  const start = await startClone(clone, { STAND_IN_REFUSAL: 'This database holds something else.' });
  assert.equal(await start.exited, 1);
  plainFailure(start, /This database holds something else\.[\s\S]*RSSZ: the data could not be prepared/);
});

test('a data folder that is a file is one sentence', async () => {
  const start = await startClone(clone, { RSSZ_DATA_DIR: 'package.json' });
  assert.equal(await start.exited, 1);
  plainFailure(start, /RSSZ: A folder is expected/);
});

test('a killed launcher takes its children along, and a start right after finds everything', async () => {
  const first = await startClone(clone);
  const { starts } = await ask(first.url, '/starts');
  first.child.kill('SIGKILL');
  await first.exited;
  const second = await startClone(clone);
  assert.ok(second.url, second.output());
  assert.deepEqual(await ask(second.url, '/starts'), { starts: starts + 1 });
  await second.stop();
});

test('an ancestor of the clone is never opened and no draft stays behind', () => {
  assert.equal(statSync(clone).mode & 0o777, 0o700);
  assert.deepEqual(readdirSync(join(clone, '.data')).sort(), ['postgres', 'secret', 'stand-in-worker.pid']);
});
