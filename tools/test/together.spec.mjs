import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inGroups, putTogether } from './together.mjs';

test('every spec is in exactly one group, and no group is larger than asked', () => {
  const specs = Array.from({ length: 103 }, (_, index) => `spec-${index}`);
  const groups = inGroups(specs, 8);
  assert.deepEqual(groups.flat().sort(), [...specs].sort());
  assert.ok(groups.every((group) => group.length > 0 && group.length <= 8));
});

test('without specs there is no group', () => assert.deepEqual(inGroups([], 8), []));

test('a group names its files and keeps the hooks of each within it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rssz-together-'));
  try {
    const groups = putTogether({ folder, specs: [join(folder, 'src/a.spec.ts'), join(folder, 'src/b.spec.ts')] });
    const [only] = readdirSync(groups.folder);
    const lines = readFileSync(join(groups.folder, only), 'utf8').trim().split('\n');
    assert.deepEqual(lines, [
      'describe("src/a.spec.ts", () => void require("../src/a.spec.ts"));',
      'describe("src/b.spec.ts", () => void require("../src/b.spec.ts"));',
    ]);
    groups.remove();
    assert.equal(existsSync(groups.folder), false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
