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
    expect([30, 14, 7, 3, 1, 0, -2].map((days) => subject(days).replace(` – ${params.title}`, ''))).toEqual([
      'RSSZ: termín za 30 dnů',
      'RSSZ: termín za 14 dnů',
      'RSSZ: termín za 7 dnů',
      'RSSZ: termín za 3 dny',
      'RSSZ: termín za 1 den',
      'RSSZ: termín dnes',
      'RSSZ: po termínu',
    ]);
  });

  it('names the day the way Czech does', () => {
    const body = (daysLeft: number): string =>
      reminderMail('cs', { ...params, daysLeft }).text.replaceAll('\u00a0', ' ');
    expect(body(7)).toContain('v projektu RSSZ se blíží termín 30. 9. 2024:');
    expect(body(-2)).toContain('v projektu RSSZ uplynul termín 30. 9. 2024:');
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
    expect(line).toBe('RSSZ: due in 14 days – A Bcc: x@example.cz');
  });
});
