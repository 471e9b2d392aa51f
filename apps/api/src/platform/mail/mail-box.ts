import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { BusinessClock } from '../clock/business-clock.ts';
import { Database } from '../db/database.ts';
import { JobQueue } from '../queue/job-queue.ts';

interface WrittenMail {
  readonly dedupKey: string;
  readonly locale: 'cs' | 'en';
  readonly subject: string;
  readonly body: string;
}

/** A mail to be delivered to a person once per `dedupKey`, written in that person's language. */
export interface NewMail extends WrittenMail {
  readonly recipientId: string;
}

/** A mail to somebody without an account about their enquiry, which takes it along when their data are erased. */
export interface OutsideMail extends WrittenMail {
  readonly address: string;
  readonly aboutId: string;
}

const COLUMNS =
  'id, dedup_key, recipient_id, recipient_address, about_id, message_id, locale, subject, body, created_at';

const INSERT = `
INSERT INTO mail_message (${COLUMNS})
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (dedup_key) DO NOTHING`;

/** The lock makes it wait for an erasure that has begun, and the erasure for it, so that no mail outlives the data. */
const INSERT_OUTSIDE = `
INSERT INTO mail_message (${COLUMNS})
SELECT $1::uuid, $2, $3::uuid, $4, q.id, $6, $7, $8, $9, $10::timestamptz
FROM enquiry q WHERE q.id = $5::uuid AND q.anonymised_on IS NULL FOR SHARE
ON CONFLICT (dedup_key) DO NOTHING`;

/** Where mails wait: the row is the truth, the job that sends it only a hint. */
@Injectable()
export class MailBox {
  private readonly domain: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly queue: JobQueue,
  ) {
    this.domain = config.publicUrl ? new URL(config.publicUrl).hostname : 'rssz.localhost';
  }

  /** Writes the mail unless its key is there already and has it sent. Repeating it after a crash completes the first try. */
  post(mail: NewMail): Promise<void> {
    return this.write(mail, { recipientId: mail.recipientId, address: null, aboutId: null });
  }

  /** The same for somebody outside, unless their data have been erased. */
  postOutside(mail: OutsideMail): Promise<void> {
    return this.write(mail, { recipientId: null, address: mail.address, aboutId: mail.aboutId });
  }

  private async write(
    mail: WrittenMail,
    to: { readonly recipientId: string | null; readonly address: string | null; readonly aboutId: string | null },
  ): Promise<void> {
    const id = uuidv7();
    await this.database.query(to.aboutId === null ? INSERT : INSERT_OUTSIDE, [
      id,
      mail.dedupKey,
      to.recipientId,
      to.address,
      to.aboutId,
      `<${id}@${this.domain}>`,
      mail.locale,
      mail.subject,
      mail.body,
      this.clock.now(),
    ]);
    const waiting = await this.database.one<{ id: string }>(
      `SELECT id FROM mail_message WHERE dedup_key = $1 AND state = 'pending'`,
      [mail.dedupKey],
    );
    if (waiting) await this.queue.add('send-mail', { mailId: waiting.id }, waiting.id);
  }
}
