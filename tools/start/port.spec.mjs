import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { choosePort, freePort } from './port.mjs';

async function occupied(use) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(server.address().port);
  } finally {
    server.close();
  }
}

test('a free port is taken as it is', async () => {
  const wanted = await freePort();
  assert.deepEqual(await choosePort({ wanted, explicit: true, host: '127.0.0.1' }), { port: wanted, moved: false });
});

test('only the default port moves when taken', () =>
  occupied(async (wanted) => {
    const { port, moved } = await choosePort({ wanted, explicit: false, host: '127.0.0.1' });
    assert.equal(moved, true);
    assert.notEqual(port, wanted);
  }));

test('an explicit port that is taken fails with one sentence', () =>
  occupied(async (wanted) => {
    await assert.rejects(choosePort({ wanted, explicit: true, host: '127.0.0.1' }), (error) => {
      assert.match(error.message, new RegExp(`^Port ${wanted} on 127\\.0\\.0\\.1 is taken; [^\\n]*$`));
      return true;
    });
  }));

test('a HOST that is no address of this machine is named', async () => {
  await assert.rejects(choosePort({ wanted: 3000, explicit: false, host: '192.0.2.1' }), /HOST 192\.0\.2\.1/);
});
