import type { LocalDate, Locale } from '@rssz/domain';
import { mail as czech } from '../cs/mail.ts';
import { mail as english } from '../en/mail.ts';
import { interpolate } from '../format/interpolate.ts';
import { pluralForm } from '../format/plural-form.ts';

/** What a reminder tells of: the deadline as it stands on the day of writing, never anything about participants. */
export interface ReminderMailParams {
  readonly projectName: string;
  readonly title: string;
  readonly dueOn: LocalDate | string;
  /** Calendar days until the deadline, negative when it has passed. */
  readonly daysLeft: number;
  /** Where the subject of the deadline opens. */
  readonly url: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

type Timing = 'Today' | 'Ahead' | 'Overdue';

const texts: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  cs: czech.reminder,
  en: english.reminder,
};

/**
 * The reminder of a deadline as plain text. A title of several lines cannot break the subject into further headers.
 *
 * @example reminderMail('cs', { projectName: 'RSSZ', title: 'V-01', dueOn, daysLeft: 14, url }).subject
 * // 'RSSZ: termín za 14 dnů – V-01'
 */
export function reminderMail(locale: Locale, params: ReminderMailParams): MailText {
  const count = params.daysLeft;
  const timing: Timing = count === 0 ? 'Today' : count > 0 ? 'Ahead' : 'Overdue';
  const title = params.title.replace(/\s+/g, ' ').trim();
  const write = (key: string): string => interpolate(locale, texts[locale][key] ?? '', { ...params, title, count });
  const subject = write(timing === 'Ahead' ? `subjectAhead_${pluralForm(locale, count)}` : `subject${timing}`);
  const paragraphs = [
    write('greeting'),
    write(`body${timing}`),
    `  ${title}`,
    write('open'),
    write('closing'),
    `--\u0020\n${write('signature')}`,
  ];
  return { subject, text: `${paragraphs.join('\n\n')}\n` };
}
