import { Module, type DynamicModule } from '@nestjs/common';
import { AppModule } from './app.module.ts';
import type { Config } from './config/config.ts';
import { OutboxClaims } from './platform/facts/outbox-claims.ts';
import { OutboxDispatcher } from './platform/facts/outbox-dispatcher.ts';
import { QueueRunner } from './platform/queue/queue-runner.ts';
import { DEFAULT_WORKER_TIMING, WORKER_TIMING, type WorkerTiming } from './platform/queue/worker-timing.ts';

/** The queue process: the application without HTTP, and with what works off jobs and the outbox. */
@Module({})
export class WorkerModule {
  static of(config: Config, timing: WorkerTiming = DEFAULT_WORKER_TIMING): DynamicModule {
    return {
      module: WorkerModule,
      imports: [AppModule.of(config)],
      providers: [{ provide: WORKER_TIMING, useValue: timing }, OutboxClaims, OutboxDispatcher, QueueRunner],
    };
  }
}
