import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { claimDataFolder, readOwner } from './owner-lock.mjs';
import { identify } from './process-identity.mjs';

const lockModule = new URL('./owner-lock.mjs', import.meta.url).href;
let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rssz-lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;
const leave = (record) => writeFileSync(join(folder, 'owner.json'), JSON.stringify(record));

test('the first start owns the folder, the second learns its address', () => {
  const { owner } = claimDataFolder(folder);
  owner.update({ state: 'running', url: 'http://x' });
  assert.equal(claimDataFolder(folder).running.url, 'http://x');
  assert.equal(statSync(join(folder, 'owner.json')).mode & 0o777, 0o600);
  owner.release();
  assert.equal(readOwner(folder), null);
  assert.deepEqual(readdirSync(folder), []);
});

test('the record of a dead process is taken over and handed on', () => {
  leave({ pid: deadPid(), startedAt: 'then', token: 'old', children: [{ pid: 1 }] });
  const { owner, predecessor } = claimDataFolder(folder);
  assert.equal(predecessor.token, 'old');
  assert.equal(readOwner(folder).pid, process.pid);
  owner.release();
});

test('a pid that now belongs to another process does not count as the owner', () => {
  leave({ ...identify(process.ppid), startedAt: 'before the last restart of this machine', token: 'old' });
  assert.ok(claimDataFolder(folder).owner);
});

test('a half-written record does not block', () => {
  writeFileSync(join(folder, 'owner.json'), '{"pid":');
  assert.ok(claimDataFolder(folder).owner);
});

test('an owner that lost its record does not remove the next one', () => {
  const { owner } = claimDataFolder(folder);
  leave({ ...identify(process.pid), token: 'next' });
  owner.release();
  assert.equal(readOwner(folder).token, 'next');
});

test('a record that cannot be written ends nothing, the next one that can is written', () => {
  const { owner } = claimDataFolder(folder);
  rmSync(folder, { recursive: true });
  owner.addChild('worker', process.pid);
  mkdirSync(folder);
  owner.update({ state: 'running' });
  assert.equal(readOwner(folder).children[0].name, 'worker');
  assert.deepEqual(readdirSync(folder), ['owner.json']);
});

test('of many starts that find a dead owner exactly one becomes the owner', async () => {
  leave({ pid: deadPid(), startedAt: 'then', token: 'old', children: [] });
  const contender = `
    const { claimDataFolder } = await import(${JSON.stringify(lockModule)});
    const claim = claimDataFolder(${JSON.stringify(folder)});
    process.stdout.write(claim.owner ? 'owner' : 'other');
    process.stdin.resume();`;
  const starts = Array.from({ length: 8 }, () => spawn(process.execPath, ['--input-type=module', '-e', contender]));
  const answers = await Promise.all(starts.map(async (start) => String((await once(start.stdout, 'data'))[0])));
  for (const start of starts) start.stdin.end();
  await Promise.all(starts.map((start) => once(start, 'exit')));
  assert.equal(answers.filter((answer) => answer === 'owner').length, 1);
});
