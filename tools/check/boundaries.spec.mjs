import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = 'tools/boundary-fixtures';
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

const cruise = (folder) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      folder,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout).summary.violations.map(({ rule }) => rule.name);
};

test('every boundary rule has a planted violation', () => {
  assert.deepEqual(readdirSync(`${root}/${fixtures}`).sort(), forbidden.map(({ name }) => name).sort());
});

for (const { name } of forbidden) {
  test(`the rule ${name} fires on its planted violation`, () => {
    assert.ok(cruise(`${fixtures}/${name}`).includes(name));
  });
}
