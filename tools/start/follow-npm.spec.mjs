import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

const follower = `
  const { followNpm } = await import(${JSON.stringify(new URL('./follow-npm.mjs', import.meta.url).href)});
  followNpm(() => { process.stdout.write('alone'); process.exit(0); });
  setTimeout(() => {}, 20_000);
  process.stdout.write('ready ');`;

/** A stand-in for npm: starts a shell that starts us. */
const npm = `
  const { spawn } = require('node:child_process');
  spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, process.argv[1]], { stdio: 'inherit' });`;

for (const signal of ['SIGTERM', 'SIGKILL']) {
  test(`${signal} to npm reaches us`, async () => {
    const child = spawn(process.execPath, ['-e', npm, follower], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    await once(child.stdout, 'data');
    child.kill(signal);
    await once(child.stdout, 'end');
    assert.equal(said, 'ready alone');
  });
}
