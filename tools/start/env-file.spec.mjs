import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readEnvFile } from './env-file.mjs';

test('.env fills in what the environment does not say', () => {
  const root = mkdtempSync(join(tmpdir(), 'rssz-env-'));
  const env = { PORT: '4000' };
  readEnvFile(root, env);
  writeFileSync(join(root, '.env'), '# a comment\nPORT=5000\nHOST=0.0.0.0\nSMTP_URL=\n');
  readEnvFile(root, env);
  rmSync(root, { recursive: true });
  assert.deepEqual(env, { PORT: '4000', HOST: '0.0.0.0' });
});
