import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A Monday in the last autumn of the real project. */
const demoStart = '2024-09-16T08:00:00+02:00';

const prefix = () => `rssz_e2e_${process.env.RSSZ_E2E_RUN}`;
const templateName = () => `${prefix()}_template`;

function urlOf(name) {
  const url = new URL(process.env.TEST_DATABASE_URL);
  url.pathname = `/${name}`;
  return url.toString();
}

async function asOwner(work) {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The migrated database with the real project and the demo history; spec files clone it. */
export async function prepareTemplate() {
  const name = templateName();
  await asOwner((client) => client.query(`CREATE DATABASE "${name}"`));
  await migrate(urlOf(name), { RSSZ_DEMO: 'on', RSSZ_NOW: demoStart });
  await asOwner((client) => client.query(`ALTER DATABASE "${name}" WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`));
}

/** Two workers may start in the same millisecond. */
const nameOfOwn = () => `${prefix()}_${process.pid}_${Date.now().toString(36)}`;

/** A database of its own for a spec file. Answers its URL. */
export async function cloneTemplate() {
  const name = nameOfOwn();
  await asOwner((client) => client.query(`CREATE DATABASE "${name}" TEMPLATE "${templateName()}"`));
  return urlOf(name);
}

/** A migrated database without demo and without any account. Answers its URL and what the migration printed. */
export async function makeEmptyDatabase() {
  const name = `${nameOfOwn()}_empty`;
  await asOwner((client) => client.query(`CREATE DATABASE "${name}"`));
  const printed = await migrate(urlOf(name), { RSSZ_DEMO: 'off', RSSZ_NOW: demoStart });
  return { url: urlOf(name), printed };
}

export async function dropDatabases() {
  await asOwner(async (client) => {
    const { rows } = await client.query(`SELECT datname FROM pg_database WHERE starts_with(datname, $1)`, [prefix()]);
    for (const { datname } of rows) {
      await client.query(`ALTER DATABASE "${datname}" WITH IS_TEMPLATE false`);
      await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
    }
  });
}

/** The built command, as a first start runs it. */
async function migrate(databaseUrl, settings) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'rssz-e2e-'));
  try {
    return await run(join(root, 'apps/api/dist/cli/migrate.js'), {
      ...process.env,
      ...settings,
      DATABASE_URL: databaseUrl,
      RSSZ_DATA_DIR: dataDirectory,
    });
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

function run(script, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(output.stdout) : reject(new Error(`migrate ended with ${code}: ${output.stderr}`)),
    );
  });
}
