import { Injectable } from '@nestjs/common';
import { Database } from '../db/database.ts';
import { describeError } from '../queue/describe-error.ts';
import { HandlesJob, type JobAttempt, type JobHandler } from '../queue/handles-job.ts';
import { MailLock } from './mail-lock.ts';
import { mailFailureOf, type MailFailure } from './mail-failure.ts';
import type { MailState } from './mail-state.ts';
import { MailTransport } from './mail-transport.ts';

interface PendingMail {
  readonly id: string;
  readonly message_id: string;
  readonly locale: string;
  readonly subject: string;
  readonly body: string;
  readonly created_at: string;
  readonly email: string;
  readonly disabled_at: string | null;
}

const FIND = `
SELECT m.id, m.message_id, m.locale, m.subject, m.body, m.created_at,
  coalesce(u.email, m.recipient_address) AS email, u.disabled_at
FROM mail_message m LEFT JOIN app_user u ON u.id = m.recipient_id
WHERE m.id = $1 AND m.state = 'pending'`;

const MARK = `
UPDATE mail_message
SET state = $2, last_error = $3, failure = $4, attempts = attempts + 1,
    sent_at = CASE WHEN $2 = 'sent' THEN clock_timestamp() END
WHERE id = $1 AND state = 'pending'`;

/**
 * Sends one mail and marks it. A process that dies between the two leaves it pending, so that one mail, the one in flight,
 * goes out again with the same Message-ID; every other mail goes out once.
 */
@Injectable()
@HandlesJob('send-mail')
export class SendMailHandler implements JobHandler<'send-mail'> {
  constructor(
    private readonly database: Database,
    private readonly lock: MailLock,
    private readonly transport: MailTransport,
  ) {}

  async run({ mailId }: { readonly mailId: string }, attempt: JobAttempt): Promise<void> {
    const held = await this.lock.hold(mailId, () => this.send(mailId, attempt));
    if (!held) throw new Error('Another process is sending this mail');
  }

  private async send(mailId: string, attempt: JobAttempt): Promise<void> {
    const mail = await this.database.one<PendingMail>(FIND, [mailId]);
    if (!mail) return;
    if (this.transport.mode === 'kept') return this.mark(mailId, 'kept');
    if (mail.disabled_at) return this.mark(mailId, 'failed', 'account-disabled');
    try {
      await this.transport.send({
        messageId: mail.message_id,
        to: mail.email,
        locale: mail.locale,
        subject: mail.subject,
        text: mail.body,
        date: mail.created_at,
      });
    } catch (error) {
      const failure = mailFailureOf(error);
      const isOver = failure === 'refused' || attempt.isLast;
      await this.mark(mailId, isOver ? 'failed' : 'pending', failure, describeError(error));
      if (failure === 'refused') return;
      throw error;
    }
    await this.mark(mailId, 'sent');
  }

  private async mark(mailId: string, state: MailState, failure?: MailFailure, error?: string): Promise<void> {
    await this.database.query(MARK, [mailId, state, error ?? null, failure ?? null]);
  }
}
