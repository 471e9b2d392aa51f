import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openBrowser, type SpecBrowser } from './spec-browser.ts';
import { startProcess, type ServerProcess } from './server-process.ts';
import { cloneTemplate, makeEmptyDatabase } from './template-database.mjs';

const root = join(__dirname, '../../..');

export interface Stack extends SpecBrowser {
  /** Address of the product, without a slash at the end. */
  readonly url: string;
  /** What the first start printed; empty for a demo. */
  readonly printed: string;
  /** One statement as the owner of the database. */
  sql<Row>(text: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Starts the queue process; it ends with the stack. */
  startWorker(): Promise<ServerProcess>;
  /** Ends the HTTP process, as a crash would. */
  killApi(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole product for one spec file: a database of its own, the HTTP process with the built web, pages on demand. */
export async function startStack({ isDemo = true } = {}): Promise<Stack> {
  const stops: (() => Promise<unknown> | unknown)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const database = isDemo ? { url: await cloneTemplate(), printed: '' } : await makeEmptyDatabase();
    const env = environment(database.url, stops);
    const api = await startProcess('main.js', env);
    stops.push(() => api.stop());
    const url = String(api.ready['url']);
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    stops.push(() => client.end());
    const browser = await openBrowser(url);
    stops.push(() => browser.close());
    return {
      ...browser,
      url,
      printed: database.printed,
      sql: async <Row>(text: string, params: readonly unknown[] = []) =>
        (await client.query(text, [...params])).rows as Row[],
      startWorker: async () => {
        const worker = await startProcess('worker.js', { ...env, PUBLIC_URL: url });
        stops.push(() => worker.stop());
        return worker;
      },
      killApi: () => api.stop('SIGKILL'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function environment(databaseUrl: string, stops: (() => void)[]): Record<string, string> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'rssz-e2e-'));
  stops.push(() => rmSync(dataDirectory, { recursive: true, force: true }));
  return {
    PATH: process.env['PATH'] ?? '',
    TMPDIR: tmpdir(),
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    RSSZ_DATA_DIR: dataDirectory,
    RSSZ_SECRET: 'a secret for specs only',
    RSSZ_POOL_SIZE: '4',
    WEB_DIST: process.env['WEB_DIST'] ?? join(root, 'apps/web/dist'),
  };
}
