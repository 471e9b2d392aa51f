import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './test/files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const source = [
  ...filesBelow(join(root, 'apps/api/src/config'), '.ts'),
  ...filesBelow(join(root, 'tools/start'), '.mjs'),
]
  .filter((path) => !path.includes('.spec.'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Variables of the compose file that only its own services read. */
const composeOnly = new Set(['POSTGRES_PASSWORD']);
const isKnown = (name) => composeOnly.has(name) || new RegExp(`\\b${name}\\b`).test(source);

const composeEnvironment = (compose) => {
  const blocks = compose.match(/^ *environment:(?: &\w+)?\n(?: +(?:<<|[A-Z0-9_]+):.*\n)+/gm).slice(0, 2);
  return blocks.flatMap((block) => [...block.matchAll(/^ +([A-Z0-9_]+):/gm)].map((match) => match[1]));
};

test('every variable that docker-compose.yml gives to RSSZ is one that RSSZ reads', () => {
  const given = composeEnvironment(read('docker-compose.yml'));
  assert.ok(given.includes('DATABASE_URL') && given.includes('WEB_DIST'), 'the block was not found');
  assert.deepEqual(
    given.filter((name) => !isKnown(name)),
    [],
  );
});

test('every variable that docker-compose.yml asks for stands in .env.example, and required ones have no default', () => {
  const compose = read('docker-compose.yml');
  const example = read('.env.example');
  const asked = [...compose.matchAll(/\$\{([A-Z0-9_]+)/g)].map((match) => match[1]);
  assert.deepEqual(
    [...new Set(asked)].filter((name) => !example.includes(`#${name}=`)),
    [],
  );
  for (const name of ['POSTGRES_PASSWORD', 'RSSZ_SECRET', 'S3_SECRET_ACCESS_KEY']) {
    assert.doesNotMatch(compose, new RegExp(`\\$\\{${name}(?::-|\\})`));
  }
});

test('every variable of .env.example and of docs/operations.md exists', () => {
  const named = [...read('.env.example').matchAll(/^#([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]);
  const documented = [...read('docs/operations.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map((match) => match[1]);
  assert.ok(named.length > 15 && documented.length > 15);
  assert.deepEqual(
    [...named, ...documented].filter((name) => !isKnown(name)),
    [],
  );
  assert.deepEqual(
    named.filter((name) => !composeOnly.has(name) && !documented.includes(name)),
    [],
  );
});

test('the Dockerfile knows every workspace package', () => {
  const dockerfile = read('Dockerfile');
  const workspaces = Object.entries(JSON.parse(read('package-lock.json')).packages).filter(
    ([path]) => path && !path.includes('node_modules'),
  );
  for (const [path] of workspaces) assert.ok(dockerfile.includes(`COPY ${path}/package.json ${path}/`), path);
});

test('the image holds packages that lie inside a workspace too', () => {
  const inside = Object.entries(JSON.parse(read('package-lock.json')).packages)
    .filter(([path, { dev }]) => /^(apps|libs|migrations)\b.*node_modules/.test(path) && !dev)
    .map(([path]) => path.slice(0, path.indexOf('/node_modules')));
  const image = read('Dockerfile').split(/^FROM/m).at(-1);
  for (const workspace of inside.filter((path) => path !== 'apps/web'))
    assert.match(image, new RegExp(`COPY --from=build /app/(${workspace}|${workspace.split('/')[0]}) `), workspace);
});
