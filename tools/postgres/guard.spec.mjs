import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { until } from '../start/limit.mjs';
import { processStart } from '../start/process-identity.mjs';

const parent = `
  const { startTemporaryPostgres } = await import(${JSON.stringify(new URL('./temporary.mjs', import.meta.url).href)});
  const { readdirSync } = await import('node:fs');
  const server = await startTemporaryPostgres();
  const { query } = await import(${JSON.stringify(new URL('./connect.mjs', import.meta.url).href)});
  const password = decodeURIComponent(new URL(server.url).password);
  const [row] = await query(server.port, password, 'rssz_test', "SELECT pg_backend_pid() AS pid, current_setting('data_directory') AS folder, current_setting('fsync') AS fsync, (SELECT datlocale FROM pg_database WHERE datname = 'rssz_test') AS locale");
  const { readFileSync } = await import('node:fs');
  const postmaster = Number(readFileSync(row.folder + '/postmaster.pid', 'utf8').split('\\n')[0]);
  process.stdout.write(JSON.stringify({ ...row, postmaster, port: server.port }));
  process.stdin.on('end', () => server.stop().then(() => process.exit(0))).resume();`;

async function startParent() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', parent], { stdio: ['pipe', 'pipe', 'inherit'] });
  return { child, server: JSON.parse(String((await once(child.stdout, 'data'))[0])) };
}

const isGone = ({ postmaster, folder }) =>
  until(20_000, () => processStart(postmaster) === null && !existsSync(folder));

test('a temporary server is a real one, never on a well-known port, and disappears when stopped', async () => {
  const { child, server } = await startParent();
  assert.deepEqual([server.fsync, server.locale], ['off', 'C.UTF-8']);
  assert.ok(![5432, 6379].includes(server.port));
  child.stdin.end();
  assert.equal((await once(child, 'exit'))[0], 0);
  assert.ok(await isGone(server));
});

test('the guard stops the server and removes its folder when the parent is killed', async () => {
  const { child, server } = await startParent();
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.ok(await isGone(server), 'the server outlived its killed parent');
});
