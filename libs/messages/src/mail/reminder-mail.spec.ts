import { reminderMail, type ReminderMailParams } from './reminder-mail.ts';

const params: ReminderMailParams = {
  projectName: 'RSSZ',
  title: 'V-04 Metodika poskytování odborné podpory',
  dueOn: '2024-09-30',
  daysLeft: 14,
  url: 'https://rssz.example.cz/vystupy/1',
};
const subject = (daysLeft: number): string => reminderMail('cs', { ...params, daysLeft }).subject;

describe('reminderMail', () => {
  it('counts days in Czech', () => {
    expect([30, 14, 7, 3, 1, 0, -2].map((days) => subject(days).replace(`: ${params.title}`, ''))).toEqual([
      'Za 30 dnů je termín',
      'Za 14 dnů je termín',
      'Za 7 dnů je termín',
      'Za 3 dny je termín',
      'Za 1 den je termín',
      'Dnes je termín',
      'Po termínu',
    ]);
  });

  it('says what, when and where to go, in both languages', () => {
    for (const locale of ['cs', 'en'] as const) {
      const { text } = reminderMail(locale, params);
      expect(text).toContain(params.title);
      expect(text).toContain(locale === 'cs' ? '30.\u00a09.\u00a02024' : '30\u00a0Sep\u00a02024');
      expect(text).toContain(params.url);
      expect(text).not.toMatch(/\{\{|…|undefined/);
    }
  });

  it('keeps the subject on one line', () => {
    const { subject: line } = reminderMail('en', { ...params, title: 'A\r\nBcc: x@example.cz' });
    expect(line).toBe('Due in 14 days: A Bcc: x@example.cz');
  });
});
