import type { Locale } from '@rssz/domain';
import { deadline as czechDeadline } from '../cs/deadline.ts';
import { mail as czech } from '../cs/mail.ts';
import { deadline as englishDeadline } from '../en/deadline.ts';
import { mail as english } from '../en/mail.ts';
import { formatDate } from '../format/format-date.ts';
import { interpolate } from '../format/interpolate.ts';
import { pluralForm } from '../format/plural-form.ts';
import { reminderMail, type MailText, type ReminderMailParams } from './reminder-mail.ts';

type Texts = Readonly<Record<string, unknown>>;

const texts: Readonly<Record<Locale, { readonly mail: Texts; readonly digest: Texts; readonly deadline: Texts }>> = {
  cs: { mail: czech.reminder, digest: czech.digest, deadline: czechDeadline },
  en: { mail: english.reminder, digest: english.digest, deadline: englishDeadline },
};

/**
 * All reminders of one person as one plain text: what is overdue first, then what comes, each by its date with the days and
 * a link. One reminder alone keeps the shape of `reminderMail`.
 *
 * @example reminderDigest('cs', twelve).subject // 'RSSZ: 12 termínů, z toho 5 po termínu'
 */
export function reminderDigest(locale: Locale, reminders: readonly ReminderMailParams[]): MailText {
  const [only, ...others] = reminders;
  if (only && others.length === 0) return reminderMail(locale, only);
  const sorted = [...reminders].sort(
    (one, other) => one.daysLeft - other.daysLeft || (one.title < other.title ? -1 : 1),
  );
  const [overdue, ahead] = [
    sorted.filter(({ daysLeft }) => daysLeft < 0),
    sorted.filter(({ daysLeft }) => daysLeft >= 0),
  ];
  const projects = [...new Set(sorted.map(({ projectName }) => projectName))];
  const params = { count: reminders.length, overdue: overdue.length, projects: projects.join(', ') };
  const { mail, digest } = texts[locale];
  const write = (from: Texts, key: string): string => interpolate(locale, String(from[key] ?? ''), params);
  const list = (key: string, items: readonly ReminderMailParams[]): string[] =>
    items.length === 0
      ? []
      : [write(digest, key), ...items.map((item) => entryText(locale, item, projects.length > 1))];
  const paragraphs = [
    write(mail, 'greeting'),
    write(digest, projects.length > 1 ? 'bodyProjects' : 'bodyProject'),
    ...list('overdue', overdue),
    ...list('ahead', ahead),
    write(mail, 'closing'),
    `--\u0020\n${write(mail, 'signature')}`,
  ];
  return {
    subject: write(
      digest,
      `${overdue.length > 0 ? 'subjectOverdue' : 'subject'}_${pluralForm(locale, reminders.length)}`,
    ),
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

/** What, when and where, a line each. */
function entryText(locale: Locale, reminder: ReminderMailParams, namesProject: boolean): string {
  const when = [formatDate(locale, String(reminder.dueOn)), daysText(locale, reminder.daysLeft)];
  if (namesProject) when.push(reminder.projectName);
  return [reminder.title.replace(/\s+/g, ' ').trim(), when.join(', '), reminder.url]
    .map((line) => `  ${line}`)
    .join('\n');
}

/** How far the day is, in the words of the screens. */
function daysText(locale: Locale, daysLeft: number): string {
  const { deadline } = texts[locale];
  if (daysLeft === 0) return String(deadline['today']);
  const count = Math.abs(daysLeft);
  const key = `${daysLeft > 0 ? 'daysLeft' : 'overdue'}_${pluralForm(locale, count)}`;
  return interpolate(locale, String(deadline[key] ?? ''), { count });
}
