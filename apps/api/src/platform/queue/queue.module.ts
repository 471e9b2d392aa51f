import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobHandlers } from './job-handlers.ts';
import { JobQueue } from './job-queue.ts';

/** Adding jobs, for every process; working them off is the queue process's own (worker.module.ts). */
@Global()
@Module({ imports: [DiscoveryModule], providers: [JobQueue, JobHandlers], exports: [JobQueue, JobHandlers] })
export class QueueModule {}
