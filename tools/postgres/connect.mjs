/** The driver is only there after npm ci, so it is loaded when first needed. */
async function openClient(port, password, database) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database,
    ssl: false,
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Is the server up and does it answer a query? */
export async function canConnect(port, password) {
  try {
    await query(port, password, 'postgres', 'SELECT 1');
    return true;
  } catch {
    return false;
  }
}

/** Runs one statement as the owner and answers its rows. */
export async function query(port, password, database, text, values = []) {
  const client = await openClient(port, password, database);
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Creates the database when it is not there and answers the owner's URL. */
export async function ensureDatabase(port, password, name) {
  const found = await query(port, password, 'postgres', 'SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.length === 0) await query(port, password, 'postgres', `CREATE DATABASE "${name}"`);
  return ownerUrl(port, password, name);
}

/** Example: postgres://postgres:…@127.0.0.1:40123/rssz */
export function ownerUrl(port, password, database) {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
