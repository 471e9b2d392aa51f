import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../auth/actor.ts';
import { UnitOfWork } from '../db/unit-of-work.ts';

const PUT_BACK = `
UPDATE outbox SET state = 'pending', attempts = 0, next_attempt_at = clock_timestamp() WHERE state = 'failed'
RETURNING fact_id`;

/** Puts back what was given up, once somebody removed the cause: every attempt anew, the last error kept until it succeeds. */
@Injectable()
export class OutboxRetry {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Answers how many rows wait again; a fact of the audit says who put them back. */
  retry(actor: SignedInActor): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { length: count } = await tx.query(PUT_BACK, [], 'outbox-put-back');
      if (count > 0) {
        const subject = { subjectType: 'user', subjectId: actor.userId };
        await tx.record({ type: 'outbox.retried', projectId: null, ...subject, data: { count } });
      }
      return count;
    });
  }
}
