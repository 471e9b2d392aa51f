import type { EnquiryObjective, LocalDate, Locale } from '@rssz/domain';
import { mail as czech } from '../cs/mail.ts';
import { mail as english } from '../en/mail.ts';
import { interpolate } from '../format/interpolate.ts';
import type { MailText } from './reminder-mail.ts';

/** What a mail to whoever asked may say: nothing of what they wrote. */
export interface EnquiryMailParams {
  readonly number: string;
  readonly objective: EnquiryObjective;
  readonly projectName: string;
  readonly dueOn: LocalDate;
  readonly keptUntil: LocalDate;
}

export interface EnquiryAnswerMailParams extends EnquiryMailParams {
  readonly answer: string;
  readonly author: string;
}

type Key = keyof typeof czech.enquiry;

const texts: Readonly<Record<Locale, Readonly<Record<Key, string>>>> = { cs: czech.enquiry, en: english.enquiry };

/**
 * That an enquiry has come, as plain text. It repeats no word of the enquiry, not even the name, so that nobody can have
 * something of their own sent to others.
 *
 * @example enquiryConfirmationMail('cs', params).subject // 'RSSZ: váš dotaz D-0012 jsme přijali'
 */
export function enquiryConfirmationMail(locale: Locale, params: EnquiryMailParams): MailText {
  const write = writerOf(locale, params);
  const body = (['greeting', 'confirmationBody', 'confirmationKept', 'confirmationNotYou'] as const).map(write);
  return mailOf(write('confirmationSubject'), [...body, signed(write)]);
}

/** The answer to an enquiry as plain text. Example: `enquiryAnswerMail('cs', params).text`. */
export function enquiryAnswerMail(locale: Locale, params: EnquiryAnswerMailParams): MailText {
  const write = writerOf(locale, params);
  const body = [write('greeting'), write('answerBody'), params.answer, write('answerAuthor'), write('answerKept')];
  return mailOf(write('answerSubject'), [...body, signed(write)]);
}

type Writer = (key: Key) => string;

function writerOf(locale: Locale, params: EnquiryMailParams): Writer {
  const { objective } = params;
  const about = texts[locale][objective === 'CLLD' ? 'clld' : 'objective'];
  const subject = interpolate(locale, about, { objective });
  return (key) => interpolate(locale, texts[locale][key], { ...params, subject });
}

const signed = (write: Writer): string => `--\u0020\n${write('signature')}`;

const mailOf = (subject: string, paragraphs: readonly string[]): MailText => ({
  subject,
  text: `${paragraphs.join('\n\n')}\n`,
});
