import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** Adds what .env in the clone says to the environment; what is set already wins. Empty values count as not set. */
export function readEnvFile(root, env) {
  const path = join(root, '.env');
  if (!existsSync(path)) return;
  for (const [name, value] of Object.entries(parseEnv(readFileSync(path, 'utf8')))) {
    if (value !== '' && env[name] === undefined) env[name] = value;
  }
}
