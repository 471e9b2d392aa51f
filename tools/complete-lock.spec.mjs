import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { completePackages, privateAddresses } from './complete-lock.mjs';

test('what other platforms need is added with system, processor and C library, once', () => {
  const lock = {
    '': {},
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: {
        '@tool/linux-arm64-musl': '1.2.3',
        '@tool/win32-x64-msvc': '1.2.3',
        '@tool/linux-x64-gnu': '1.2.3',
      },
    },
    'node_modules/@tool/linux-x64-gnu': { version: '1.2.3' },
  };
  const { packages, added } = completePackages(lock);
  assert.deepEqual(added, ['@tool/linux-arm64-musl', '@tool/win32-x64-msvc']);
  const musl = { version: '1.2.3', cpu: ['arm64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] };
  assert.deepEqual(packages['node_modules/@tool/linux-arm64-musl'], musl);
  assert.deepEqual(completePackages(packages).added, []);
});

test('a private registry is noticed', () => {
  const packages = {
    a: { resolved: 'https://registry.npmjs.org/a.tgz' },
    b: { resolved: 'http://10.0.0.1/b.tgz' },
    c: { link: true, resolved: 'libs/c' },
  };
  assert.deepEqual(privateAddresses(packages), ['http://10.0.0.1/b.tgz']);
});

test('our own lock file is complete and public', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  assert.deepEqual(completePackages(packages).added, []);
  assert.deepEqual(privateAddresses(packages), []);
});
