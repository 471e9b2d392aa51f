import { Redis } from 'ioredis';

export interface QueueBackendUnderTest {
  readonly name: 'PostgreSQL' | 'Redis';
  /** What the application is told of its queue; on Redis an emptied database of this Jest worker's own. */
  environment(): Promise<Record<string, string>>;
}

const postgres: QueueBackendUnderTest = { name: 'PostgreSQL', environment: () => Promise.resolve({}) };

/** The queue backends at hand. Redis needs TEST_REDIS_URL; without it the run says by name what did not run. */
export function queueBackends(suite: string): QueueBackendUnderTest[] {
  const given = process.env['TEST_REDIS_URL'];
  if (!given) {
    process.stderr.write(`NOT RUN: ${suite} with the queue on Redis (TEST_REDIS_URL is not set)\n`);
    return [postgres];
  }
  return [postgres, { name: 'Redis', environment: () => emptied(given) }];
}

async function emptied(given: string): Promise<Record<string, string>> {
  const url = new URL(given);
  url.pathname = `/${Number(process.env['JEST_WORKER_ID'] ?? 1) % 16}`;
  const redis = new Redis(url.toString());
  await redis.flushdb();
  await redis.quit();
  return { REDIS_URL: url.toString() };
}
