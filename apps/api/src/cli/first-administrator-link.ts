import pg from 'pg';
import type { Config } from '../config/config.ts';
import { makeAccessLink } from '../platform/auth/access-link.ts';

const VALID_HOURS = 24;

/** A new one-time link for the first administrator, or null when somebody has an account already. */
export async function firstAdministratorLink(config: Config): Promise<string | null> {
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT 1 FROM app_user LIMIT 1`);
    if (rows.length > 0) return null;
    const run = async <T>(text: string, params: readonly unknown[] = []): Promise<T[]> =>
      (await client.query(text, [...params])).rows as T[];
    const { token } = await makeAccessLink({ query: run }, 'first-administrator', null, VALID_HOURS);
    const base = config.publicUrl ?? `http://${config.host}:${config.port}`;
    return `${base}/prvni-spravce#${token}`;
  } finally {
    await client.end();
  }
}
