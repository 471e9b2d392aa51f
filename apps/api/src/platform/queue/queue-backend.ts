import { createPostgresBackend, Queue, Worker, type Job } from 'bullmq';
import { APPLICATION_ROLE } from '../db/data-source.ts';
import { QUEUE_SCHEMA } from './queue-schema.ts';
import type { WorkerTiming } from './worker-timing.ts';

const QUEUE_NAME = 'rssz';
const REDIS_PREFIX = 'rssz';
const POOL_SIZE = 4;

/** Where the queue lives: in the same PostgreSQL unless a Redis is given. */
export interface QueueAddress {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
}

export type QueueProducer = Pick<
  Queue,
  'add' | 'upsertJobScheduler' | 'removeJobScheduler' | 'waitUntilReady' | 'close' | 'getJobCounts'
> & { on(event: 'error', listener: (error: Error) => void): unknown };

export type QueueConsumer = Pick<Worker, 'run' | 'pause' | 'close' | 'waitUntilReady'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: Job | undefined, error: Error) => void): unknown;
};

export type JobProcessor = (job: Job) => Promise<void>;

/** Opens the side of the queue that adds jobs. A missing schema is reported by `waitUntilReady`, never waited for. */
export function openProducer(address: QueueAddress): QueueProducer {
  const common = { skipMetasUpdate: true };
  if (address.redisUrl) {
    const connection = { url: address.redisUrl };
    return new Queue(QUEUE_NAME, { ...common, connection, prefix: REDIS_PREFIX }) as unknown as QueueProducer;
  }
  const options = { ...common, connection: postgresConnection(address.databaseUrl) };
  return new Queue(QUEUE_NAME, options, createPostgresBackend) as unknown as QueueProducer;
}

/**
 * Opens the side that works jobs off; it rests until `run`. Call it only after a producer was ready: over a missing schema
 * a worker of BullMQ retries without ever yielding to timers and signals.
 */
export function openConsumer(
  address: QueueAddress,
  processor: JobProcessor,
  timing: WorkerTiming,
  concurrency: number,
): QueueConsumer {
  const common = {
    autorun: false,
    concurrency,
    lockDuration: timing.lockMs,
    stalledInterval: timing.stalledMs,
    // A job stalls when its worker dies, which says nothing against the job.
    maxStalledCount: 20,
    runRetryDelay: 2_000,
  };
  if (address.redisUrl) {
    const connection = { url: address.redisUrl, maxRetriesPerRequest: null };
    return new Worker(QUEUE_NAME, processor, {
      ...common,
      connection,
      prefix: REDIS_PREFIX,
    }) as unknown as QueueConsumer;
  }
  const options = { ...common, connection: postgresConnection(address.databaseUrl) };
  return new Worker(QUEUE_NAME, processor, options, createPostgresBackend) as unknown as QueueConsumer;
}

function postgresConnection(connectionString: string) {
  return {
    connectionString,
    schema: QUEUE_SCHEMA,
    max: POOL_SIZE,
    keepAlive: true,
    options: `-c timezone=UTC -c role=${APPLICATION_ROLE}`,
  };
}
