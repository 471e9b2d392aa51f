import { Injectable } from '@nestjs/common';
import { mailboxOf, type EnquiryObjective, type EnquiryState, type LocalDate } from '@rssz/domain';
import { enquiryAnswerMail, enquiryConfirmationMail } from '@rssz/messages';
import type { Locale } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OutboxConsumer, type FactConsumer } from '../../platform/facts/on-fact.ts';
import { MailBox } from '../../platform/mail/mail-box.ts';
import { ENQUIRY_NUMBER } from './enquiry-number.lookup.ts';
import { EnquirySecret } from './enquiry-secret.ts';

interface Addressed {
  readonly id: string;
  readonly number: string;
  readonly objective: EnquiryObjective;
  readonly state: EnquiryState;
  readonly locale: Locale;
  readonly email: string;
  readonly dueOn: LocalDate;
  readonly keptUntil: LocalDate;
  readonly projectName: string;
}

/** $1 enquiry · $2 answer or null. Once the data are erased there is nobody to write to. */
const FIND = `
SELECT q.id, ${ENQUIRY_NUMBER} AS number, q.objective_code AS objective, q.state, q.locale, q.email, q.due_on AS "dueOn",
  q.kept_until AS "keptUntil", p.name AS "projectName", a.body AS answer, u.display_name AS author
FROM enquiry q JOIN project p ON p.id = q.project_id
LEFT JOIN enquiry_answer a ON a.enquiry_id = q.id AND a.id = $2::uuid
LEFT JOIN app_user u ON u.id = a.recorded_by
WHERE q.id = $1 AND q.anonymised_on IS NULL`;

/**
 * Writes to whoever asked: that their enquiry came, once a day at most to a mail box (tags after a plus sign make no other one)
 * and without a word of it, so that nobody can have others written to; and every answer once. What is held as suspected of spam is not answered by a machine.
 */
@Injectable()
@OutboxConsumer({ name: 'enquiry-mail', types: ['enquiry.received', 'enquiry.released', 'enquiry.answered'] })
export class EnquiryMailConsumer implements FactConsumer {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly secret: EnquirySecret,
    private readonly mailBox: MailBox,
  ) {}

  async handle(fact: RecordedFact): Promise<void> {
    const answerId = (fact.data?.['answerId'] as string | undefined) ?? null;
    const found = await this.database.one<Addressed & { answer: string | null; author: string | null }>(FIND, [
      fact.subjectId,
      answerId,
    ]);
    if (!found) return;
    const { answer, author, ...enquiry } = found;
    if (fact.type !== 'enquiry.answered') return this.confirm(enquiry);
    if (answerId === null || answer === null) return;
    const { subject, text } = enquiryAnswerMail(enquiry.locale, { ...enquiry, answer, author: author ?? '' });
    await this.post(enquiry, `enquiry-answer:${answerId}`, subject, text);
  }

  private async confirm(enquiry: Addressed): Promise<void> {
    if (enquiry.state === 'suspected' || enquiry.state === 'spam') return;
    const { subject, text } = enquiryConfirmationMail(enquiry.locale, enquiry);
    const recipient = this.secret.hash('recipient', mailboxOf(enquiry.email));
    await this.post(enquiry, `enquiry-confirmation:${recipient}:${this.clock.today()}`, subject, text);
  }

  private post({ id, email, locale }: Addressed, dedupKey: string, subject: string, body: string): Promise<void> {
    return this.mailBox.postOutside({ dedupKey, address: email, aboutId: id, locale, subject, body });
  }
}
