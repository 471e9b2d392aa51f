import pg from 'pg';
import { prepareDatabase } from '../src/cli/prepare-database.ts';

const LOCK = 7_255_790;

/** Before every spec's start, because the business clock moves forward only. */
const TEMPLATE_START = '2024-09-15T08:00:00+02:00';

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the specs through jest with its global set-up');
  return url;
};

const prefix = (): string => `rssz_test_${process.env['RSSZ_TEST_RUN'] ?? 'local'}`;

export function databaseUrl(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.toString();
}

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The migrated database with the real project loaded, made once a run; spec files clone it. */
async function ensureTemplate(client: pg.Client): Promise<string> {
  const name = `${prefix()}_template`;
  await client.query(`SELECT pg_advisory_lock($1)`, [LOCK]);
  try {
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate`, [name]);
    if (rowCount) return name;
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${name}"`);
    await prepareDatabase({ url: databaseUrl(name), demo: false, startInstant: TEMPLATE_START });
    await client.query(`ALTER DATABASE "${name}" WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
    return name;
  } finally {
    await client.query(`SELECT pg_advisory_unlock($1)`, [LOCK]);
  }
}

let counter = 0;

/** A database of its own for a spec file, cloned from the template. */
export async function cloneDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  counter += 1;
  const name = `${prefix()}_${process.pid}_${Date.now().toString(36)}_${counter}`;
  await asOwner(async (client) => {
    const template = await ensureTemplate(client);
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
  return {
    url: databaseUrl(name),
    drop: () =>
      asOwner((client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)).then(() => undefined),
  };
}

/** An empty database: for specs of migrations and of a first start. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  counter += 1;
  const name = `${prefix()}_${process.pid}_${Date.now().toString(36)}_${counter}_empty`;
  await asOwner((client) => client.query(`CREATE DATABASE "${name}"`));
  return {
    url: databaseUrl(name),
    drop: () =>
      asOwner((client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)).then(() => undefined),
  };
}
