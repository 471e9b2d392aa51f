import { SetMetadata } from '@nestjs/common';
import type { JobName, JobPayloads } from './jobs.ts';

export const HANDLES_JOB = 'rssz:handles-job';

/** Which attempt this is, counted from 1; after the last one nobody comes again by itself. */
export interface JobAttempt {
  readonly number: number;
  readonly isLast: boolean;
}

/** A provider that executes one job; mark it with @HandlesJob. */
export interface JobHandler<N extends JobName = JobName> {
  run(payload: JobPayloads[N], attempt: JobAttempt): Promise<void>;
}

/** Marks the one provider that executes a job. Example: `@HandlesJob('send-mail')`. */
export const HandlesJob = (job: JobName): ClassDecorator => SetMetadata(HANDLES_JOB, job);
