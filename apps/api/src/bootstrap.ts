import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import type { Config } from './config/config.ts';
import { frameworkErrors } from './platform/http/framework-errors.ts';
import { logOptions } from './platform/http/log-options.ts';
import { NestLogger } from './platform/http/nest-logger.ts';
import { serveOpenApi } from './platform/http/openapi.ts';
import { ProblemFilter } from './platform/http/problem-filter.ts';
import { serveWeb } from './platform/http/serve-web.ts';
import { validationPipe } from './platform/http/validation.ts';

const UNPREFIXED = ['api/health/live', 'api/health/ready', 'api/metrics'];
const MAX_JSON_BYTES = 1024 * 1024;

/** Builds the HTTP application, ready to listen; also what the specs drive. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: logOptions(config.logLevel),
    trustProxy: config.trustProxy,
    bodyLimit: MAX_JSON_BYTES,
    forceCloseConnections: 'idle',
    frameworkErrors,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), adapter, {
    logger: new NestLogger(adapter.getInstance().log),
    abortOnError: false,
  });
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(helmet, { contentSecurityPolicy: contentSecurityPolicy(config), hsts: isHttps(config) });
  prefixRoutes(app);
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveOpenApi(app);
  if (config.webDirectory) await serveWeb(app, config.webDirectory);
  return app;
}

/** Where the API lives; what watches the process stands outside its version. */
export function prefixRoutes(app: NestFastifyApplication): void {
  app.setGlobalPrefix('api/v1', { exclude: UNPREFIXED });
}

const isHttps = (config: Config): boolean => config.publicUrl?.startsWith('https:') ?? false;

function contentSecurityPolicy(config: Config): { directives: Record<string, string[] | null> } {
  return {
    directives: {
      'default-src': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'style-src': ["'self'", "'unsafe-inline'"],
      'object-src': ["'none'"],
      'frame-ancestors': ["'none'"],
      'upgrade-insecure-requests': isHttps(config) ? [] : null,
    },
  };
}
