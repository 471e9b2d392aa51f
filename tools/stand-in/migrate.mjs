// Stands in for the migrations: one row a start, so that a spec sees that nothing was lost.
import pg from 'pg';

if (process.env.STAND_IN_REFUSAL) {
  process.stderr.write(`${process.env.STAND_IN_REFUSAL}\n`);
  process.exit(1);
}
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query('CREATE TABLE IF NOT EXISTS stand_in_start (at timestamptz NOT NULL)');
await client.query('INSERT INTO stand_in_start VALUES (clock_timestamp())');
await client.end();
