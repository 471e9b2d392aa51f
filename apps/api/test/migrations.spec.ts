import { migrations } from '@rssz/migrations';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities.ts';
import { registerPgTypes } from '../src/platform/db/pg-types.ts';
import { emptyDatabase } from './template-database.ts';

/** Constraints and indexes are SQL's own: entities do not repeat them, so their absence there is no drift. */
const OWNED_BY_SQL = /^(DROP INDEX|ALTER TABLE "[^"]+" DROP CONSTRAINT "(fk|uq|ck|ex)_)/;

describe('the migrations', () => {
  let dataSource: DataSource;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    registerPgTypes();
    const database = await emptyDatabase();
    drop = database.drop;
    dataSource = await new DataSource({ type: 'postgres', url: database.url, migrations, entities }).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await drop();
  });

  it('run up, leave no difference to the entities, run all down and up again', async () => {
    await dataSource.runMigrations();
    expect(await drift()).toEqual([]);
    for (const _migration of migrations) await dataSource.undoLastMigration();
    expect(await tables()).toEqual(['migrations']);
    await dataSource.runMigrations();
    expect(await drift()).toEqual([]);
  });

  it('give every table a primary key and an entity', async () => {
    const known = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    expect((await tables()).filter((name) => name !== 'migrations').sort()).toEqual(known.sort());
    const keyless = (await dataSource.query(`
      SELECT c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)`)) as unknown[];
    expect(keyless).toEqual([]);
  });

  it('let the application write rows but neither change the schema nor rewrite a fact', async () => {
    const asApplication = (sql: string) =>
      dataSource.transaction(async (manager) => {
        await manager.query(`SET LOCAL ROLE rssz_app`);
        await manager.query(sql);
      });
    await expect(asApplication(`CREATE TABLE mine (id int)`)).rejects.toThrow(/permission denied/);
    await expect(asApplication(`UPDATE fact SET type = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(asApplication(`DELETE FROM fact`)).rejects.toThrow(/permission denied/);
    await asApplication(`INSERT INTO installation (demo) VALUES (false)`);
  });

  async function drift(): Promise<string[]> {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !OWNED_BY_SQL.test(query));
  }

  async function tables(): Promise<string[]> {
    const rows = (await dataSource.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    )) as { tablename: string }[];
    return rows.map(({ tablename }) => tablename);
  }
});
