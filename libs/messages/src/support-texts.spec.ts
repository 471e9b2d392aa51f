import { FINDING_RULES, SHEET_FIELDS, STATEMENT_CODES } from '@rssz/domain';
import { finalReportText } from './final-report-text.ts';
import { problemText } from './problem-text.ts';
import { registerFindingText } from './register-finding-text.ts';

const days = { from: '2023-05-02', to: '2024-06-30', on: '2024-04-01' };
const figures = {
  minutes: 90,
  measures: 3,
  done: 1,
  running: 1,
  visits: 2,
  activity: 'KA02',
  agreedOn: '2024-02-01',
  people: 3,
  up: 1,
  same: 1,
  down: 0,
  before: 2,
  after: 3,
};
const words = {
  area: 'Bydlení',
  criterion: 'K1',
  title: 'T',
  code: 'V-01',
  plan: 'PSZ',
  text: 'svolat schůzku',
  holiday: 'Nový rok',
};
const hours = { absent: 480, present: 600, signed: 540, month: '2024-09', fte: 150, limit: 100 };
const params = { ...days, ...figures, ...words, ...hours };

describe('texts of support', () => {
  it.each(['cs', 'en'] as const)('have all their parameters in %s', (locale) => {
    for (const code of STATEMENT_CODES) expect(finalReportText(locale, { code, params })).not.toContain('…');
    for (const rule of FINDING_RULES) expect(registerFindingText(locale, { rule, params })).not.toContain('…');
  });

  it('read as Czech sentences', () => {
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(plain(registerFindingText('cs', { rule: 'work-on-holiday', params }))).toBe(
      'Práce 1,5 h ve svátek (Nový rok).',
    );
    expect(plain(finalReportText('cs', { code: 'scope.visits', params }))).toBe(
      'Odborné poradenství probíhalo od 2. 5. 2023 do 30. 6. 2024; počet návštěv: 2, celkem 1,5 h.',
    );
  });

  it('name every field of the sheet inside a sentence', () => {
    for (const field of SHEET_FIELDS) {
      const text = problemText('cs', { code: 'participant.field-missing', params: { field } });
      expect(text).not.toContain(field === 'partner' ? 'undefined' : field);
    }
    expect(problemText('cs', { code: 'participant.field-missing', params: { field: 'postalCode' } })).toBe(
      'Chybí PSČ.',
    );
  });
});
