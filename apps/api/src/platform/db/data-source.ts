import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type pg from 'pg';
import { registerPgTypes } from './pg-types.ts';

/** The role the application works as: rows only, no DDL, no rewriting of facts. Migrations make it. */
export const APPLICATION_ROLE = 'rssz_app';

export interface DataSourceOptions {
  readonly url: string;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly poolSize: number;
  readonly role?: string | null;
}

/** Builds (does not open) the data source the application works with. */
export function createDataSource({ url, entities, poolSize, role = APPLICATION_ROLE }: DataSourceOptions): DataSource {
  registerPgTypes();
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities] as never[],
    synchronize: false,
    extra: {
      max: poolSize,
      ssl: undefined,
      application_name: 'rssz',
      options: `-c timezone=UTC${role ? ` -c role=${role}` : ''}`,
      keepAlive: true,
    },
    poolErrorHandler: () => undefined,
  });
}

/** The driver's own pool: hot reads go through it without the mapper. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
}
