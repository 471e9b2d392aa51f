import { Injectable } from '@nestjs/common';
import { Database } from '../db/database.ts';
import { HandlesJob, type JobHandler } from '../queue/handles-job.ts';
import { JobQueue } from '../queue/job-queue.ts';

const BATCH = 500;

/** Adds a job for every waiting mail; one that has its job keeps it. Makes good for a queue that lost its memory. */
@Injectable()
@HandlesJob('sweep-mail')
export class SweepMailHandler implements JobHandler<'sweep-mail'> {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
  ) {}

  async run(): Promise<void> {
    const waiting = await this.database.query<{ id: string }>(
      `SELECT id FROM mail_message WHERE state = 'pending' ORDER BY id LIMIT $1`,
      [BATCH],
    );
    for (const { id } of waiting) await this.queue.add('send-mail', { mailId: id }, id);
  }
}
