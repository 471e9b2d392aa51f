import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createShutdown } from './shutdown.mjs';

test('what was started last is stopped first, once', async () => {
  const order = [];
  const shutdown = createShutdown();
  for (const name of ['database', 'worker', 'api']) shutdown.add(name, 1_000, async () => order.push(name));
  await Promise.all([shutdown.run(), shutdown.run()]);
  assert.deepEqual(order, ['api', 'worker', 'database']);
});

test('a step that hangs or fails does not keep the others', async () => {
  const said = [];
  let stopped = false;
  const shutdown = createShutdown((text) => said.push(text));
  shutdown.add('the database', 1_000, async () => (stopped = true));
  shutdown.add('the worker', 1_000, () => Promise.reject(new Error('no')));
  shutdown.add('the API process', 20, () => new Promise(() => {}));
  await shutdown.run();
  assert.equal(stopped, true);
  assert.deepEqual(said, ['the API process did not stop in 0.02 s']);
});

test('what starts during the shutdown is stopped at once', async () => {
  const shutdown = createShutdown();
  await shutdown.run();
  let stopped = false;
  shutdown.add('late', 1_000, async () => (stopped = true));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(stopped, true);
});
