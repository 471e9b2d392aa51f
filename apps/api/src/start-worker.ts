import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import type { Config } from './config/config.ts';
import { Database } from './platform/db/database.ts';
import { OutboxDispatcher } from './platform/facts/outbox-dispatcher.ts';
import { JobQueue } from './platform/queue/job-queue.ts';
import { QueueRunner } from './platform/queue/queue-runner.ts';
import type { WorkerTiming } from './platform/queue/worker-timing.ts';
import { WorkerModule } from './worker.module.ts';

export interface RunningWorker {
  readonly context: INestApplicationContext;
  /** Lets running work end for a limited time, then closes connections. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly config: Config;
  readonly logger: LoggerService | false;
  readonly timing?: WorkerTiming;
}

/** Starts the queue process's work: jobs, schedules and the outbox, and catches up with reminders at once. */
export async function startWorker({ config, logger, timing }: WorkerOptions): Promise<RunningWorker> {
  const context = await NestFactory.createApplicationContext(WorkerModule.of(config, timing), {
    logger,
    abortOnError: false,
  });
  const runner = context.get(QueueRunner);
  const dispatcher = context.get(OutboxDispatcher);
  const stop = async (): Promise<void> => {
    await Promise.all([dispatcher.stop(), runner.stop()]);
    await context.close();
  };
  try {
    await runner.start(await isDemo(context.get(Database)));
    dispatcher.start();
    await context.get(JobQueue).add('plan-reminders', {});
    return { context, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function isDemo(database: Database): Promise<boolean> {
  const row = await database.one<{ demo: boolean }>(`SELECT demo FROM installation`);
  return row?.demo ?? false;
}
