import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.ts';
import type { KeptMail } from './dto/settings.dto.ts';

const MOST = 200;

/** Mails that the installation wrote, the newest first: without an SMTP server this is where they are read. */
@Injectable()
export class MailView {
  constructor(private readonly database: Database) {}

  latest(): Promise<KeptMail[]> {
    return this.database.query<KeptMail>(
      `SELECT m.id, u.email AS "to", m.subject, m.body AS text, m.state, m.created_at AS "createdAt"
       FROM mail_message m JOIN app_user u ON u.id = m.recipient_id ORDER BY m.created_at DESC, m.id DESC LIMIT $1`,
      [MOST],
    );
  }
}
