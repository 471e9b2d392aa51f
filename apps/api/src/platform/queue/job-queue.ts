import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { describeError } from './describe-error.ts';
import { JOBS, type JobName, type JobPayloads } from './jobs.ts';
import { openProducer, type QueueProducer } from './queue-backend.ts';
import { SCHEDULES } from './schedules.ts';
import { withinTime } from './within-time.ts';

const CLOSE_LIMIT_MS = 2_000;
const SCHEDULE_ATTEMPTS = 6;
const SCHEDULE_WAIT_MS = 50;

/** The door through which jobs are added. It connects with the first use, so that a process that adds none opens none. */
@Injectable()
export class JobQueue implements OnModuleDestroy {
  private readonly log = new Logger(JobQueue.name);
  private opened: Promise<QueueProducer> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get kind(): 'postgres' | 'redis' {
    return this.config.redisUrl ? 'redis' : 'postgres';
  }

  /** Adds a job. With an `id` a job of that id that still waits or runs is not added twice: a hint, never the truth. */
  async add<N extends JobName>(job: N, payload: JobPayloads[N], id?: string): Promise<void> {
    const { attempts, backoff, delayMs, priority } = JOBS[job];
    await (
      await this.producer()
    ).add(job, payload, {
      attempts,
      backoff: { type: backoff, delay: delayMs },
      removeOnComplete: true,
      removeOnFail: true,
      ...(priority ? { priority } : {}),
      // Without an id the library would create a sequence, which the application's role may not do.
      jobId: id ?? uuidv7(),
    });
  }

  /** Sets every schedule of this installation and removes the ones it does not want. */
  async schedule(demo: boolean): Promise<void> {
    const queue = await this.producer();
    for (const [id, { job, repeat, only }] of Object.entries(SCHEDULES)) {
      if (only === 'demo' && !demo) {
        await queue.removeJobScheduler(id);
        continue;
      }
      await insist(() =>
        queue.upsertJobScheduler(id, { ...repeat }, { name: job, data: {}, opts: scheduledOptions(job) }),
      );
    }
  }

  /** Resolves when the queue answers and its schema is the one this version works with. */
  async ready(): Promise<void> {
    await this.producer();
  }

  async counts(): Promise<Record<string, number>> {
    return (await this.producer()).getJobCounts();
  }

  async onModuleDestroy(): Promise<void> {
    const queue = await this.opened?.catch(() => undefined);
    this.opened = undefined;
    if (queue) await withinTime(queue.close(), CLOSE_LIMIT_MS);
  }

  private producer(): Promise<QueueProducer> {
    this.opened ??= this.open().catch((error: unknown) => {
      // The library remembers a failed connection for good; only a new one can succeed.
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private async open(): Promise<QueueProducer> {
    const queue = openProducer(this.config);
    queue.on('error', (error) => this.log.warn(`queue: ${describeError(error)}`));
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      await withinTime(queue.close(), CLOSE_LIMIT_MS);
      throw error;
    }
  }
}

const scheduledOptions = (job: JobName) => ({
  attempts: JOBS[job].attempts,
  removeOnComplete: true,
  removeOnFail: true,
});

/** Two processes that set the same schedule at the same moment make the library refuse one of them for that moment. */
async function insist(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === SCHEDULE_ATTEMPTS) throw error;
      await sleep(SCHEDULE_WAIT_MS * attempt);
    }
  }
}
