import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isInstalled } from './install.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rssz-install-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lock = (path, packages) => writeFileSync(join(root, path), JSON.stringify({ packages }));
const place = (path) => mkdirSync(join(root, path), { recursive: true });
const foreign = { version: '1.0.0', optional: true, os: [process.platform === 'linux' ? 'darwin' : 'linux'] };

test('packages that npm installed by hand are recognised, whatever is only for other systems', () => {
  lock('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': foreign });
  lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  place('node_modules/a');
  assert.equal(isInstalled(root), true);
  rmSync(join(root, 'node_modules/a'), { recursive: true });
  assert.equal(isInstalled(root), false, 'a removed package');
});

test('a changed version, a missing package or a missing part for this system asks for npm ci', () => {
  place('node_modules/a');
  const here = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] };
  for (const wanted of [{ version: '2.0.0' }, { version: '1.0.0', dev: true }, here]) {
    lock('package-lock.json', { '': {}, 'node_modules/a': wanted });
    lock(
      'node_modules/.package-lock.json',
      wanted.version === '2.0.0' ? { 'node_modules/a': { version: '1.0.0' } } : {},
    );
    assert.equal(isInstalled(root), false, JSON.stringify(wanted));
  }
});

test('a changed lock file asks again', () => {
  place('node_modules/a');
  lock('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' } });
  lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  assert.equal(isInstalled(root), true);
  lock('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.1' } });
  assert.equal(isInstalled(root), false);
});
