import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { composeFaults } from './compose.mjs';

const compose = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');

test('docker-compose.yml is without a fault', () => assert.deepEqual(composeFaults(compose), []));

/** One planted fault each: [what, text to replace, replacement, the complaint]. */
const planted = [
  ['a word the specification does not know', 'restart: unless-stopped', 'restarts: always', /restarts/],
  ['a condition that does not exist', 'service_healthy', 'service_happy', /service_healthy/],
  ['a duration without a unit', 'interval: 10s', "interval: '10'", /interval.*duration/],
  ['an alias without its anchor', '*ready', '*steady', /steady/],
  ['a broken indentation', '  redis:\n    image', '   redis:\n    image', /./],
  ['a key written twice', '  mailpit:\n', '  redis:\n', /unique/],
  ['an image without a version', /image: redis:\S+/, 'image: redis', /redis: the image redis names no version/],
  ['the newest image, whatever it is', /image: postgres:\S+/, 'image: postgres:latest', /names no version/],
  ['a port open to others', "'127.0.0.1:8025:8025'", "'8025:8025'", /mailpit: the port .* is open to other machines/],
  ['a wait for nobody', '      redis:\n        condition', '      reddis:\n        condition', /no service/],
  ['a wait for health that nobody checks', / {4}healthcheck:\n {6}test: \['CMD', 'redis-cli'[^#]*?20\n/, '', /health/],
  [
    'a wait for the end of what goes on',
    'redis:\n        condition: service_healthy',
    'redis:\n        condition: service_completed_successfully',
    /goes on/,
  ],
  ['a volume nobody declared', '- files:/files', '- evidence:/files', /evidence is not declared/],
  ['a volume nobody uses', '\nvolumes:\n', '\nvolumes:\n  spare:\n', /spare is used by nobody/],
  ['a command without its source', 'dist/worker.js', 'dist/wroker.js', /wroker\.js comes from no source/],
  [
    'two that wait for each other',
    '  postgres:\n    image',
    '  postgres:\n    depends_on: [api]\n    image',
    /waits for itself/,
  ],
];

for (const [what, text, replacement, complaint] of planted) {
  test(`the check fires on ${what}`, () => {
    const broken = compose.replace(text, replacement);
    assert.notEqual(broken, compose, 'nothing was planted');
    assert.match(composeFaults(broken).join('\n'), complaint);
  });
}
