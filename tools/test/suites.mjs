import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasRedis, startTemporaryRedis } from '../redis/temporary.mjs';
import { startTemporaryPostgres } from '../postgres/temporary.mjs';
import { filesBelow } from './files.mjs';
import { runJest, runNodeTests } from './runners.mjs';
import { putTogether } from './together.mjs';

/**
 * The suites in the order of running. Each answers {passed, failed} or, when it cannot run here, {notRun: reason}.
 * `needs` says what is started before: a database server, built applications.
 */
export const suites = [
  { name: 'domain', title: 'domain rules', needs: [], run: (context) => jestIn(context, 'libs/domain') },
  { name: 'messages', title: 'messages', needs: [], run: (context) => jestIn(context, 'libs/messages') },
  {
    name: 'web',
    title: 'web units',
    needs: [],
    isThere: hasConfig('apps/web'),
    run: (context) => jestIn(context, 'apps/web'),
  },
  {
    name: 'api',
    title: 'API on PostgreSQL',
    needs: ['database'],
    run: apiSpecs,
  },
  { name: 'queue', title: 'queue on Redis', needs: ['database'], run: queueOnRedis },
  {
    name: 'e2e',
    title: 'browser',
    needs: ['database', 'build'],
    run: (context) => jestIn(context, 'apps/e2e'),
  },
  { name: 'tools', title: 'tools', needs: ['build'], run: toolSpecs },
];

function hasConfig(folder) {
  return (root) => existsSync(join(root, folder, 'jest.config.mjs'));
}

function jestIn(context, folder, args = []) {
  return runJest({ ...context, folder, args });
}

/** Specs of features share what they import; the others start processes, or change what is global, and stay apart. */
async function apiSpecs(context) {
  const folder = join(context.root, 'apps/api');
  const specs = filesBelow(join(folder, 'src/features'), '.spec.ts');
  const groups = putTogether({ folder, specs });
  const forget = context.shutdown.add('groups of specs', 5_000, async () => groups.remove());
  try {
    const apart = ['src/*.spec.ts', 'src/!(features)/**/*.spec.ts', 'test/**/*.spec.ts'];
    const matches = ['.together/*.js', ...apart].map((match) => `--testMatch=<rootDir>/${match}`);
    return await jestIn(context, 'apps/api', matches);
  } finally {
    forget?.();
    groups.remove();
  }
}

function toolSpecs(context) {
  return runNodeTests({ ...context, files: filesBelow(join(context.root, 'tools'), '.spec.mjs') });
}

/** The specs of the queue name the backend in their titles; here those on a real Redis run. */
async function queueOnRedis(context) {
  const given = process.env.TEST_REDIS_URL;
  if (!given && !hasRedis()) return { notRun: 'no redis-server is installed; the same specs ran on PostgreSQL' };
  const folder = join(context.root, 'apps/api');
  const specs = filesBelow(folder, '.spec.ts').filter((path) =>
    /queue-backends|TEST_REDIS_URL/.test(readFileSync(path, 'utf8')),
  );
  if (specs.length === 0) return { passed: 0, failed: 1, empty: true };
  const redis = given ? null : await startTemporaryRedis();
  const forget = redis && context.shutdown.add('Redis', 12_000, () => redis.stop());
  try {
    const env = { ...context.env, TEST_REDIS_URL: given ?? redis.url };
    return await runJest({
      ...context,
      env,
      folder: 'apps/api',
      args: ['--runInBand', '--testNamePattern=Redis', '--runTestsByPath', ...specs],
    });
  } finally {
    forget?.();
    await redis?.stop();
  }
}

/** The server for the suites that need one: TEST_DATABASE_URL, else a temporary one. Answers its URL. */
export async function provideDatabase({ shutdown, say }) {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  say('starting a PostgreSQL for the tests');
  const server = await startTemporaryPostgres({ say });
  shutdown.add('the test database', 45_000, () => server.stop());
  return server.url;
}
