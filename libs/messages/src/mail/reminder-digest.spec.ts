import { reminderDigest } from './reminder-digest.ts';
import { reminderMail, type ReminderMailParams } from './reminder-mail.ts';

const reminder = (title: string, dueOn: string, daysLeft: number, projectName = 'RSSZ'): ReminderMailParams => ({
  projectName,
  title,
  dueOn,
  daysLeft,
  url: `https://rssz.example.cz/vystupy/${title}`,
});
const mixed = [
  reminder('V-04', '2024-09-30', 14),
  reminder('V-03', '2024-09-16', 0),
  reminder('V-02', '2024-09-15', -1),
  reminder('V-01', '2024-07-19', -59),
];

describe('reminderDigest', () => {
  it('leaves one reminder alone in the shape of its own mail', () => {
    const only = reminder('V-04', '2024-09-30', 14);
    expect(reminderDigest('cs', [only])).toEqual(reminderMail('cs', only));
  });

  it('lists what is overdue first, then what comes, each by its date', () => {
    const { subject, text } = reminderDigest('cs', mixed);
    expect(subject).toBe('RSSZ: 4 termíny, z toho 2 po termínu');
    expect(text.match(/^( {2}V-0\d|Po termínu|Dnes a v příštích dnech)$/gm)).toEqual([
      'Po termínu',
      '  V-01',
      '  V-02',
      'Dnes a v příštích dnech',
      '  V-03',
      '  V-04',
    ]);
    expect(text).toContain(
      '  V-01\n  19.\u00a07.\u00a02024, 59 dnů po termínu\n  https://rssz.example.cz/vystupy/V-01',
    );
    expect(text).toContain(', dnes\n');
  });

  it('speaks English, and names no overdue part when nothing is', () => {
    const { subject, text } = reminderDigest('en', [
      reminder('V-04', '2024-09-30', 14),
      reminder('V-05', '2024-09-17', 1),
    ]);
    expect(subject).toBe('RSSZ: 2 deadlines');
    expect(text).toContain('in 1 day\n');
    expect(text).not.toMatch(/verdue|[ěščřžů]|\{\{|…|undefined/);
  });

  it('counts deadlines in the subject as each language does', () => {
    const many = (count: number): ReminderMailParams[] =>
      Array.from({ length: count }, (_, index) => reminder(`V-${index}`, '2024-09-30', index < 7 ? -1 : 14));
    expect(reminderDigest('cs', many(11)).subject).toBe('RSSZ: 11 termínů, z toho 7 po termínu');
    expect(reminderDigest('en', many(11)).subject).toBe('RSSZ: 11 deadlines, 7 of them overdue');
  });

  it('names the project of each when there are several', () => {
    const { text } = reminderDigest('cs', [mixed[0]!, reminder('V-09', '2024-09-20', 4, 'Druhý')]);
    expect(text).toContain('v projektech Druhý, RSSZ');
    expect(text).toContain('za 4 dny, Druhý\n');
  });

  it('keeps a title of several lines on one', () => {
    expect(reminderDigest('en', [...mixed, reminder('A\r\nB', '2024-10-01', 15)]).text).toContain('  A B\n');
  });
});
