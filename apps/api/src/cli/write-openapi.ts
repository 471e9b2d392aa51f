import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { writeFileSync } from 'node:fs';
import { AppModule } from '../app.module.ts';
import { parseConfig } from '../config/config.ts';
import { prefixRoutes } from '../bootstrap.ts';
import { openApiDocument } from '../platform/http/openapi.ts';

/** Writes the API's contract to a file, without a database: Nest's preview mode wires everything and starts nothing. */
const config = parseConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1/nothing', RSSZ_SECRET: 'unused' });
const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), new FastifyAdapter(), {
  preview: true,
  logger: false,
  abortOnError: false,
});
prefixRoutes(app);
writeFileSync(process.argv[2] ?? 'openapi.json', `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
process.exit(0);
