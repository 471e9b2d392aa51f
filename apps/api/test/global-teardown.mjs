import pg from 'pg';

/** Drops this run's databases; a server that the run started ends with it. */
export default async function globalTeardown() {
  if (globalThis.rsszTestPostgres) return globalThis.rsszTestPostgres.stop();
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  const { rows } = await client.query(`SELECT datname FROM pg_database WHERE datname LIKE $1`, [
    `rssz_test_${process.env.RSSZ_TEST_RUN}_%`,
  ]);
  for (const { datname } of rows) {
    await client.query(`ALTER DATABASE "${datname}" WITH IS_TEMPLATE false`);
    await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  }
  await client.end();
}
