import { Inject, Injectable } from '@nestjs/common';
import { daysBetween } from '@rssz/domain';
import { deadlineLabel, reminderDigest } from '@rssz/messages';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OutboxConsumer, type FactConsumer } from '../../platform/facts/on-fact.ts';
import { MailBox } from '../../platform/mail/mail-box.ts';
import { inProject, subjectHref } from '../deadline/subject-href.lookup.ts';
import { plannedReminders } from './planned-reminders.view.ts';
import { findRecipients, mayBeTold } from './recipient.ts';

/**
 * Writes one mail of everything that one run planned for a person, in their language. What no longer holds when it is
 * written is left out, and so is what the person has lost the right to see meanwhile.
 */
@Injectable()
@OutboxConsumer({ name: 'mail', types: ['reminder.planned'] })
export class MailReminderConsumer implements FactConsumer {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly mailBox: MailBox,
  ) {}

  async handle(fact: RecordedFact): Promise<void> {
    const today = this.clock.today();
    const reminders = await plannedReminders(this.database, notificationsOf(fact), today);
    const [recipient] = await findRecipients(this.database, [reminders[0]?.recipientId ?? fact.subjectId]);
    if (!recipient?.wantsMail) return;
    const deadlines = reminders
      .filter((reminder) => mayBeTold(recipient, 'deadline.read', reminder, today))
      .map(({ projectCode, projectName, kind, stage, label, dueOn, subjectType, subjectId }) => ({
        projectName,
        title: deadlineLabel(recipient.locale, { kind, stage, label }),
        dueOn,
        daysLeft: daysBetween(today, dueOn),
        url: inProject(`${this.origin}${subjectHref(subjectType, subjectId)}`, projectCode),
      }));
    if (deadlines.length === 0) return;
    const { id: recipientId, locale } = recipient;
    const { subject, text } = reminderDigest(locale, deadlines);
    await this.mailBox.post({ dedupKey: `reminders:${fact.id}`, recipientId, locale, subject, body: text });
  }

  private get origin(): string {
    return this.config.publicUrl ?? `http://${this.config.host}:${this.config.port}`;
  }
}

/** A fact written before reminders were gathered (`notification.created`) tells of the one notification it is about. */
function notificationsOf({ data, subjectId }: RecordedFact): readonly string[] {
  return (data?.['notificationIds'] as readonly string[] | undefined) ?? [subjectId];
}
