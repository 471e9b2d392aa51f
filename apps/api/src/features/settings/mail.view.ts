import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.ts';
import type { MailPage, MailQuery } from './dto/mail.dto.ts';

/** Mails that the installation wrote, the newest first: without an SMTP server this is where they are read. */
@Injectable()
export class MailView {
  constructor(private readonly database: Database) {}

  async page({ state, page, size }: MailQuery): Promise<MailPage> {
    const row = await this.database.one<MailPage>(
      `WITH page AS (
         SELECT m.* FROM mail_message m WHERE $1::text IS NULL OR m.state = $1
         ORDER BY m.created_at DESC, m.id DESC LIMIT $2 OFFSET $3
       )
       SELECT coalesce((SELECT json_agg(json_build_object(
           'id', p.id, 'to', u.email, 'locale', p.locale, 'subject', p.subject,
           'text', CASE WHEN p.recipient_id IS NOT NULL THEN p.body END, 'state', p.state, 'attempts', p.attempts,
           'failure', p.failure, 'error', p.last_error, 'createdAt', p.created_at, 'sentAt', p.sent_at
         ) ORDER BY p.created_at DESC, p.id DESC) FROM page p LEFT JOIN app_user u ON u.id = p.recipient_id), '[]') AS items,
         (SELECT count(*) FROM mail_message m WHERE $1::text IS NULL OR m.state = $1) AS total`,
      [state ?? null, size, (page - 1) * size],
      'mail-page',
    );
    return row ?? { items: [], total: 0 };
  }
}
