import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { until } from './limit.mjs';
import { processStart } from './process-identity.mjs';

const superviseModule = new URL('./supervise.mjs', import.meta.url).href;

/** A parent that starts a stubborn script as one of ours; the script has a child of its own with a channel (as Jest). */
const grandchild = `process.on('message', () => process.exit(7)); process.send('up');`;
const script = `
  import { fork } from 'node:child_process';
  import { writeFileSync } from 'node:fs';
  writeFileSync(process.argv[2] + '-own.cjs', ${JSON.stringify(grandchild)});
  const own = fork(process.argv[2] + '-own.cjs');
  own.once('message', () => setTimeout(() => own.send('end'), 300));
  own.once('exit', (code) => process.stdout.write(JSON.stringify({ pid: process.pid, grandchild: code })));
  setInterval(() => {}, 1_000);`;

test('a child goes with its killed parent; its own children are left to it', async () => {
  const folder = mkdtempSync(`${tmpdir()}/rssz-die-`);
  writeFileSync(`${folder}/child.mjs`, script);
  const code = `(await import(${JSON.stringify(superviseModule)})).spawnOurs({ script: '${folder}/child.mjs', args: ['${folder}/x'], cwd: '${folder}', env: process.env })`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', code]);
  after(() => {
    parent.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  const said = JSON.parse(String((await once(parent.stdout, 'data'))[0]));
  parent.kill('SIGKILL');
  assert.equal(said.grandchild, 7, 'the grandchild lost its channel');
  assert.ok(await until(5_000, () => processStart(said.pid) === null));
});

test('a child whose parent died while it was being started ends at once', async () => {
  const preload = new URL('./die-with-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', preload, '-e', 'setInterval(() => {}, 1_000)'], {
    env: { ...process.env, RSSZ_DIE_WITH_PARENT: '1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.disconnect(); // long before its first line of ours
  after(() => child.kill('SIGKILL'));
  assert.ok(await until(5_000, () => child.exitCode !== null || child.signalCode !== null));
});
