import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobAttempt, type JobHandler } from '../../platform/queue/handles-job.ts';
import { ImportRunner } from './import-runner.ts';

/** Works an import off. Repeating it goes on after the last whole chunk. */
@Injectable()
@HandlesJob('run-import')
export class RunImportHandler implements JobHandler<'run-import'> {
  constructor(private readonly runner: ImportRunner) {}

  async run({ importId }: { readonly importId: string }, attempt: JobAttempt): Promise<void> {
    try {
      let hasMore = true;
      while (hasMore) hasMore = await this.runner.step(importId);
    } catch (error) {
      if (attempt.isLast) await this.runner.fail(importId);
      throw error;
    }
  }
}
