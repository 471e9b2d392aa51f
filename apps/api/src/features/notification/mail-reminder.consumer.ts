import { Inject, Injectable } from '@nestjs/common';
import { daysBetween, type LocalDate } from '@rssz/domain';
import { reminderMail } from '@rssz/messages';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import type { Locale } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OutboxConsumer, type FactConsumer } from '../../platform/facts/on-fact.ts';
import { MailBox } from '../../platform/mail/mail-box.ts';
import { subjectHref } from '../deadline/subject-href.lookup.ts';

interface Reminder {
  readonly recipientId: string;
  readonly locale: Locale;
  readonly projectName: string;
  readonly label: string;
  readonly dueOn: LocalDate;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** The reminder behind a notification, while it still holds: the deadline open, its date not moved, the person active. */
const FIND = `
SELECT n.recipient_id AS "recipientId", u.locale, p.name AS "projectName", l.label, l.due_on AS "dueOn",
  l.subject_type AS "subjectType", l.subject_id AS "subjectId"
FROM notification n
JOIN reminder r ON r.notification_id = n.id
JOIN deadline l ON l.id = r.deadline_id AND l.due_on = r.due_on AND l.closed_at IS NULL
JOIN project p ON p.id = l.project_id
JOIN app_user u ON u.id = n.recipient_id AND u.disabled_at IS NULL
WHERE n.id = $1
LIMIT 1`;

/** Delivers a reminder by mail, in the language of its recipient. */
@Injectable()
@OutboxConsumer({ name: 'mail', types: ['notification.created'] })
export class MailReminderConsumer implements FactConsumer {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly mailBox: MailBox,
  ) {}

  async handle(fact: RecordedFact): Promise<void> {
    const reminder = await this.database.one<Reminder>(FIND, [fact.subjectId], 'mail-reminder-find');
    if (!reminder) return;
    const { recipientId, locale, projectName, label, dueOn, subjectType, subjectId } = reminder;
    const origin = this.config.publicUrl ?? `http://${this.config.host}:${this.config.port}`;
    const { subject, text } = reminderMail(locale, {
      projectName,
      title: label,
      dueOn,
      daysLeft: daysBetween(this.clock.today(), dueOn),
      url: `${origin}${subjectHref(subjectType, subjectId)}`,
    });
    await this.mailBox.post({ dedupKey: `notification:${fact.subjectId}`, recipientId, locale, subject, body: text });
  }
}
