import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../auth/actor.ts';
import { UnitOfWork } from '../db/unit-of-work.ts';
import { ProblemError } from '../http/problem-error.ts';
import { describeError } from '../queue/describe-error.ts';
import { JobQueue } from '../queue/job-queue.ts';
import { MailTransport } from './mail-transport.ts';

const REOPEN = `UPDATE mail_message SET state = 'pending' WHERE id = $1 AND state IN ('failed', 'kept') RETURNING id`;

/** Sends again what was given up or kept: the same row, so the same Message-ID, with all attempts anew. */
@Injectable()
export class MailRetry {
  private readonly log = new Logger(MailRetry.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly transport: MailTransport,
    private readonly queue: JobQueue,
  ) {}

  /** Errors: resource.not-found; mail.no-server without SMTP; mail.not-stopped when it was sent or still waits. */
  async retry(actor: Actor, mailId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await tx.one(`SELECT id FROM mail_message WHERE id = $1`, [mailId]))) {
        throw new ProblemError({ code: 'resource.not-found' });
      }
      if (this.transport.mode === 'kept') throw new ProblemError({ code: 'mail.no-server' });
      if (!(await tx.one(REOPEN, [mailId]))) throw new ProblemError({ code: 'mail.not-stopped' });
      await tx.record({ type: 'mail.retried', projectId: null, subjectType: 'mail', subjectId: mailId });
    });
    // The row is the truth: when the queue is away now, the sweep adds the job.
    await this.queue
      .add('send-mail', { mailId }, mailId)
      .catch((error: unknown) => this.log.warn(`mail retry: ${describeError(error)}`));
  }
}
