import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { hydrate } from './binaries.mjs';
import { clusterHome, makeHome } from './home.mjs';
import { isTraversable } from './traversable.mjs';

const isRoot = process.getuid?.() === 0;
let folder;
let outside = [];
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rssz-home-'))));
afterEach(() => {
  for (const path of [folder, ...outside]) rmSync(path, { recursive: true, force: true });
  outside = [];
});

function open(dataDir = folder) {
  const found = clusterHome(dataDir);
  if (found.home !== join(dataDir, 'postgres')) outside.push(found.home);
  return found;
}

test('root gets a reachable home outside its closed folder, everybody else one inside', () => {
  const { home, identity } = open();
  assert.equal(isTraversable(home, identity), true);
  assert.equal(home.startsWith(folder), !isRoot);
  assert.equal(identity === null, !isRoot);
  assert.equal(statSync(folder).mode & 0o777, 0o700, 'the closed folder was opened');
  if (isRoot) assert.deepEqual([statSync(home).mode & 0o777, statSync(home).uid], [0o711, 0]);
  assert.deepEqual(open().home, home, 'the second start finds the same home');
});

test('a recorded home that is gone, has wrong rights or belongs to a copied folder is said clearly', () => {
  const record = join(folder, 'postgres', 'home.json');
  const home = makeHome(null, [tmpdir()]);
  outside.push(home);
  mkdirSync(dirname(record));
  writeFileSync(record, JSON.stringify({ home }));
  const refusal = (words) => assert.throws(() => clusterHome(folder), isRoot ? words : /made by root/);

  chmodSync(home, 0o777);
  refusal(/wrong owner or rights/);
  chmodSync(home, 0o711);
  mkdirSync(join(home, 'cluster'), { mode: 0o755 });
  refusal(/wrong owner or rights/);
  rmSync(join(home, 'cluster'), { recursive: true });

  const original = join(folder, 'original');
  mkdirSync(join(original, 'postgres'), { recursive: true });
  writeFileSync(join(original, 'postgres', 'home.json'), '{}');
  writeFileSync(join(home, 'data-folder'), original);
  refusal(/belongs to the data folder/);

  renameSync(home, `${home}-gone`);
  outside.push(`${home}-gone`);
  refusal(/which is gone/);
  symlinkSync(`${home}-gone`, home);
  refusal(/wrong owner or rights/);
});

test('a folder that was moved keeps its database', () => {
  const { home } = open();
  const moved = `${folder}-moved`;
  renameSync(folder, moved);
  outside.push(moved);
  assert.equal(open(moved).home, isRoot ? home : join(moved, 'postgres'));
});

test('the links that the install script would make are made', () => {
  mkdirSync(join(folder, 'native', 'lib'), { recursive: true });
  writeFileSync(join(folder, 'native', 'lib', 'libx.so.1.2'), 'x');
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }];
  writeFileSync(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  assert.equal(hydrate(folder), true);
  assert.equal(hydrate(folder), true);
  const link = join(folder, 'native', 'lib', 'libx.so.1');
  assert.ok(lstatSync(link).isSymbolicLink() && existsSync(link));
  assert.equal(readFileSync(link, 'utf8'), 'x');
});
