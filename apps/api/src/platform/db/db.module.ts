import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { Database } from './database.ts';
import { createDataSource } from './data-source.ts';
import { UnitOfWork } from './unit-of-work.ts';

@Global()
@Module({})
export class DbModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static of(entities: readonly EntityTarget<ObjectLiteral>[]): DynamicModule {
    return {
      module: DbModule,
      providers: [
        {
          provide: DataSource,
          inject: [CONFIG],
          useFactory: (config: Config) =>
            createDataSource({ url: config.databaseUrl, entities, poolSize: config.poolSize }).initialize(),
        },
        Database,
        UnitOfWork,
      ],
      exports: [DataSource, Database, UnitOfWork],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
