import { migrations } from '@rssz/migrations';
import { DataSource } from 'typeorm';
import { StartupError } from '../startup-error.ts';
import { registerPgTypes } from './pg-types.ts';

const OLDEST_POSTGRES = 180_000;

/** Opens the database as its owner: for migrations and what only an owner may do. */
export function ownerDataSource(url: string): DataSource {
  registerPgTypes();
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    extra: { max: 2, application_name: 'rssz-owner', options: '-c timezone=UTC' },
  });
}

/**
 * Brings the schema up to date. Two processes at once take turns. A database that holds something else is refused, because
 * nobody wants our tables beside theirs. Answers how many migrations ran.
 */
export async function migrate(url: string): Promise<number> {
  const dataSource = await ownerDataSource(url).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(7255789)`);
    await refuseForeign(dataSource);
    return (await dataSource.runMigrations()).length;
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(7255789)`).catch(() => undefined);
    await runner.release();
    await dataSource.destroy();
  }
}

async function refuseForeign(dataSource: DataSource): Promise<void> {
  const [state] = (await dataSource.query(`
    SELECT current_setting('server_version_num')::int AS version,
      to_regclass('public.installation') IS NOT NULL AS ours,
      (SELECT count(*)::int FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm')
         AND c.relname NOT IN ('migrations', 'typeorm_metadata')) AS relations`)) as [
    { version: number; ours: boolean; relations: number },
  ];
  if (state.version < OLDEST_POSTGRES) throw new StartupError('RSSZ needs PostgreSQL 18 or newer.');
  if (!state.ours && state.relations > 0) {
    throw new StartupError(
      'The database of DATABASE_URL holds something else: give RSSZ an empty database of its own.',
    );
  }
}
