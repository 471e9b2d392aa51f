import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate, OPENAPI, SCHEMA } from '../generate/client.mjs';

/** The committed contract and client must be what the code makes today. */
const target = mkdtempSync(join(tmpdir(), 'rssz-generated-'));
try {
  await generate(target);
  const stale = [OPENAPI, SCHEMA].filter(
    (file) => readFileSync(join(target, file), 'utf8') !== readFileSync(file, 'utf8'),
  );
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(', ')}. Run: npm run generate`);
    process.exitCode = 1;
  }
} finally {
  rmSync(target, { recursive: true, force: true });
}
