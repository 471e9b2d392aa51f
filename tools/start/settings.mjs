import { join, resolve } from 'node:path';
import { Sentence } from './sentence.mjs';

export const defaultPort = 3000;
/** The demo lives in the project's last autumn, so that its calendar is alive. */
export const demoNow = '2024-09-16T08:00:00+02:00';

/**
 * Reads the environment of `npm start` once. Throws a Sentence for a value that cannot be meant.
 * Example: readSettings({}, '/clone').dataDir → '/clone/.data'.
 */
export function readSettings(env, root) {
  const role = choice(env, 'RSSZ_ROLE', ['all', 'api', 'worker'], 'all');
  const demo = readDemo(env);
  const databaseUrl = text(env, 'DATABASE_URL');
  return {
    root,
    role,
    demo,
    databaseUrl,
    now: text(env, 'RSSZ_NOW', demo ? demoNow : null),
    dataDir: resolve(root, text(env, 'RSSZ_DATA_DIR', '.data')),
    host: text(env, 'HOST', '127.0.0.1'),
    ...readPort(env),
    // A terminal is read by a person: two lines a request belong into production's log.
    logLevel: text(env, 'LOG_LEVEL', isProduction(env) ? 'info' : 'warn'),
    publicUrl: text(env, 'PUBLIC_URL'),
    webDist: text(env, 'WEB_DIST', join(root, 'apps/web/dist')),
    // Processes of one role share a database and a data folder side by side; everything else owns its folder alone.
    exclusive: databaseUrl === null || role === 'all',
  };
}

/** Removes what libpq clients would silently read (PGSSLMODE, PGOPTIONS, …) from the environment object itself. */
export function removePgVariables(env) {
  for (const name of Object.keys(env)) if (/^PG[A-Z_]+$/.test(name)) delete env[name];
}

const isProduction = (env) => env.NODE_ENV === 'production';
const text = (env, name, fallback = null) => env[name]?.trim() || fallback;

function readDemo(env) {
  const fallback = isProduction(env) ? 'off' : 'on';
  return ['on', 'true', '1'].includes(choice(env, 'RSSZ_DEMO', ['on', 'off', 'true', 'false', '1', '0'], fallback));
}

function choice(env, name, allowed, fallback) {
  const value = text(env, name, fallback);
  if (!allowed.includes(value)) throw new Sentence(`${name} must be one of ${allowed.join(', ')}.`);
  return value;
}

function readPort(env) {
  const digits = text(env, 'PORT');
  if (!digits) return { port: defaultPort, portIsExplicit: false };
  const port = Number(digits);
  if (!/^\d+$/.test(digits) || port > 65_535) throw new Sentence('PORT must be a number from 0 to 65535.');
  return { port, portIsExplicit: true };
}
