import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { BusinessClock } from '../clock/business-clock.ts';
import { Database } from '../db/database.ts';
import { JobQueue } from '../queue/job-queue.ts';

/** A mail to be delivered to a person once per `dedupKey`, written in that person's language. */
export interface NewMail {
  readonly dedupKey: string;
  readonly recipientId: string;
  readonly locale: 'cs' | 'en';
  readonly subject: string;
  readonly body: string;
}

const INSERT = `
INSERT INTO mail_message (id, dedup_key, recipient_id, message_id, locale, subject, body, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
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
  async post(mail: NewMail): Promise<void> {
    const id = uuidv7();
    await this.database.query(INSERT, [
      id,
      mail.dedupKey,
      mail.recipientId,
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
