import { NestFactory } from '@nestjs/core';
import { join } from 'node:path';
import { AppModule } from '../app.module.ts';
import { parseConfig, type Config } from '../config/config.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { CodeListLoader } from '../features/code-list/code-list-loader.ts';
import { SampleCatalogueLoader } from '../features/criteria-catalogue/sample-catalogue-loader.ts';
import { ProgrammeLoader } from '../features/programme/programme-loader.ts';
import { ProjectLoader } from '../features/project/project-loader.ts';
import { BusinessClock } from '../platform/clock/business-clock.ts';
import { migrate } from '../platform/db/migrate.ts';
import { migrateQueue } from '../platform/queue/queue-schema.ts';
import { dataDirectory } from './data-directory.ts';
import { installDatabase } from './install-database.ts';
import type { PrepareOptions } from './prepare-options.ts';

/** The whole preparation, each step safe to repeat. */
export async function prepareWhole(options: PrepareOptions): Promise<void> {
  const progress = options.progress ?? (() => undefined);
  const ran = await migrate(options.url);
  if (ran > 0) progress(`database schema: ${ran} migrations`);
  await migrateQueue(options.url);
  const installation = await installDatabase(options.url, {
    demo: options.demo,
    startInstant: options.startInstant ?? null,
  });
  const context = await NestFactory.createApplicationContext(AppModule.of(configOf(options)), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    if (options.startInstant) await context.get(BusinessClock).moveTo(options.startInstant);
    await context.get(CodeListLoader).load(join(dataDirectory(), 'codelists'));
    const { code, changed } = await context.get(ProjectLoader).load(join(dataDirectory(), 'rssz.json'));
    if (changed) progress('project definition loaded');
    const programme = await context.get(ProgrammeLoader).load(join(dataDirectory(), 'opz-plus.json'));
    if (programme.changed) progress('programme catalogue loaded');
    await context.get(SampleCatalogueLoader).load(join(dataDirectory(), 'sample-criteria.json'), code);
    if (installation.awaitsDemo) {
      progress('writing demonstration data');
      await loadDemo(context);
    }
  } finally {
    await context.close();
  }
}

function configOf(options: PrepareOptions): Config {
  return { ...parseConfig({ ...process.env, DATABASE_URL: options.url }), poolSize: 4 };
}
