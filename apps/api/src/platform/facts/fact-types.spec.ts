import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FACT_TYPES } from './fact-types.ts';

const SOURCES = fileURLToPath(new URL('../..', import.meta.url));
/** Files that read of facts, or name types of something else in the same words. */
const READERS = /(\.spec|fact-types|notification-types|\.view|\.dto)\.ts$/;
const LISTENING = /@(OnFact|OutboxConsumer)\([^)]*\)/g;

/** Everything that may record: the sources without tests, without readers, and without what listens to facts. */
const recording = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !READERS.test(path))
  .map((path) => readFileSync(join(SOURCES, path), 'utf8').replace(LISTENING, ''))
  .join('\n');

describe('the list of fact types', () => {
  it('holds none that nobody records', () => {
    expect(recording).toContain("'deliverable.approved'");
    expect(FACT_TYPES.filter((type) => !recording.includes(`'${type}'`))).toEqual([]);
  });

  it('holds each once', () => expect(new Set(FACT_TYPES).size).toBe(FACT_TYPES.length));
});
