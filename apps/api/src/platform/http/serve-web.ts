import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ONE_YEAR_MS = 365 * 86_400_000;

/**
 * Serves the built web: hashed assets for a year, the page itself always fresh. Every address that is not the API's is
 * the page, because the router lives in the browser; a missing asset stays a 404.
 */
export async function serveWeb(app: NestFastifyApplication, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/');
      void reply.header('cache-control', hashed ? `public, max-age=${ONE_YEAR_MS / 1000}, immutable` : 'no-cache');
    },
  });
  const server = app.getHttpAdapter().getInstance();
  server.get('/*', (request, reply) => {
    const isAsset = request.url.startsWith('/assets/') || request.url.startsWith('/api/');
    if (isAsset) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
