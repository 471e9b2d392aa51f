import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { describeError } from './describe-error.ts';
import { JobHandlers } from './job-handlers.ts';
import { JobQueue } from './job-queue.ts';
import { openConsumer, type QueueConsumer } from './queue-backend.ts';
import { withinTime } from './within-time.ts';
import { WORKER_TIMING, type WorkerTiming } from './worker-timing.ts';

/** One at a time, so that a process that dies has at most one mail in flight; more hands are more processes. */
const CONCURRENCY = 1;
const CLOSE_LIMIT_MS = 2_000;

/** Works the jobs off. Lives only in the queue process. */
@Injectable()
export class QueueRunner {
  private readonly log = new Logger(QueueRunner.name);
  private consumer: QueueConsumer | undefined;
  private current: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(WORKER_TIMING) private readonly timing: WorkerTiming,
    private readonly queue: JobQueue,
    private readonly handlers: JobHandlers,
  ) {}

  /** Checks the handlers and the queue's schema, sets the schedules and begins. Throws when the queue does not answer. */
  async start(demo: boolean): Promise<void> {
    this.handlers.assemble();
    await this.queue.ready();
    await this.queue.schedule(demo);
    const consumer = openConsumer(this.config, (job) => this.execute(job), this.timing, CONCURRENCY);
    consumer.on('error', (error) => this.log.warn(`queue: ${describeError(error)}`));
    consumer.on('failed', (job, error) =>
      this.log.warn(`job ${job?.name ?? '?'} attempt ${job?.attemptsMade ?? '?'} failed: ${describeError(error)}`),
    );
    this.consumer = consumer;
    await consumer.waitUntilReady();
    void consumer.run().catch((error: unknown) => this.log.error(`queue stopped: ${describeError(error)}`));
  }

  /** Lets running jobs end, for a limited time; what does not end is taken over when its lock runs out. */
  async stop(): Promise<void> {
    const consumer = this.consumer;
    this.consumer = undefined;
    if (!consumer) return;
    await consumer.pause(true);
    const isIdle = await withinTime(this.current, this.timing.stopMs);
    if (!isIdle) this.log.warn('stopped with a job still running');
    // Closing may hang while the database is away; nothing is lost by not waiting for it.
    await withinTime(consumer.close(!isIdle), CLOSE_LIMIT_MS);
  }

  private execute(job: Job): Promise<void> {
    const number = job.attemptsMade + 1;
    const isLast = number >= (job.opts.attempts ?? 1);
    const run = this.handlers.run(job.name, job.data, { number, isLast });
    this.current = run;
    return run;
  }
}
