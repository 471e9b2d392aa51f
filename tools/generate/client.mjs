import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTs, { astToString } from 'openapi-typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the committed contract and the client's types stand, from the repository's root. */
export const OPENAPI = 'apps/api/openapi.json';
export const SCHEMA = 'apps/web/src/shared/api/generated/schema.ts';

/** Writes the contract of the built API and the types of the web's client into `target`. */
export async function generate(target) {
  const openapi = join(target, OPENAPI);
  const schema = join(target, SCHEMA);
  for (const file of [openapi, schema]) mkdirSync(dirname(file), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'apps/api/dist/cli/write-openapi.js'), openapi], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the contract could not be written: ${stderr}`);
  const types = astToString(await openapiTs(pathToFileURL(openapi)));
  writeFileSync(schema, `/** Generated from the API's contract by tools/generate/client.mjs. */\n${types}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate(root);
