import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { HANDLES_JOB, type JobAttempt, type JobHandler } from './handles-job.ts';
import { JOB_NAMES, type JobName } from './jobs.ts';

/** Every job's one handler, found among the providers of all modules. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<JobName, JobHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** Finds the handlers. A job without a handler, or with two, stops the boot. */
  assemble(): void {
    this.handlers.clear();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof metatype !== 'function') continue;
      const job = this.reflector.get<JobName | undefined>(HANDLES_JOB, metatype);
      if (job) this.add(job, instance as JobHandler);
    }
    const missing = JOB_NAMES.filter((job) => !this.handlers.has(job));
    if (missing.length > 0) throw new Error(`Jobs without a handler: ${missing.join(', ')}`);
  }

  async run(job: string, payload: unknown, attempt: JobAttempt): Promise<void> {
    const handler = this.handlers.get(job as JobName);
    if (!handler) throw new Error(`No handler of the job ${job}`);
    await handler.run(payload as never, attempt);
  }

  private add(job: JobName, handler: JobHandler): void {
    const known = this.handlers.get(job);
    if (known && known !== handler) throw new Error(`The job ${job} has two handlers`);
    this.handlers.set(job, handler);
  }
}
