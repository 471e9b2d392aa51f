import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { once } from 'node:events';
import { test } from 'node:test';
import { hasRedis, startTemporaryRedis } from './temporary.mjs';

const refused = async (port) => (await once(createConnection({ port, host: '127.0.0.1' }), 'error'))[0].code;

test('a temporary Redis answers on a port of its own and goes when stopped; without the program none is claimed', async () => {
  if (!hasRedis()) return assert.rejects(startTemporaryRedis());
  const { port, url, stop } = await startTemporaryRedis();
  assert.notEqual(port, 6379);
  assert.equal(url, `redis://127.0.0.1:${port}`);
  await stop();
  assert.equal(await refused(port), 'ECONNREFUSED');
});
