import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.ts';
import { HandlesJob, type JobHandler } from '../../platform/queue/handles-job.ts';
import { JobQueue } from '../../platform/queue/job-queue.ts';

/** Adds a job for every running import; one that has its job keeps it. Makes good for a queue that lost its memory. */
@Injectable()
@HandlesJob('sweep-imports')
export class SweepImportsHandler implements JobHandler<'sweep-imports'> {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
  ) {}

  async run(): Promise<void> {
    const running = await this.database.query<{ id: string }>(`SELECT id FROM import_run WHERE state = 'running'`);
    for (const { id } of running) await this.queue.add('run-import', { importId: id }, id);
  }
}
