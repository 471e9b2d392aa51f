import {
  CELL_STATES,
  EVIDENCE_REASONS,
  EVIDENCE_WARNINGS,
  PARTICIPANT_FIELDS,
  ROLES,
  STAGES,
  type ProblemCode,
} from '@rssz/domain';
import { cs } from './cs.ts';
import { mail as czechMail } from './cs/mail.ts';
import {
  catalogueDocumentTexts,
  descriptionDocumentTexts,
  documentTexts,
  timesheetDocumentTexts,
} from './document-texts.ts';
import { en } from './en.ts';
import { mail as englishMail } from './en/mail.ts';
import { evidenceReasonText, evidenceWarningText } from './evidence-text.ts';
import { interpolationFormats } from './format/interpolate.ts';
import { problemText } from './problem-text.ts';

type Texts = { readonly [key: string]: string | Texts };

/** Every text with its path. */
function flat(texts: Texts, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}/`),
  );
}

const czech = new Map(
  flat({
    ...cs,
    mail: czechMail,
    document: documentTexts.cs,
    catalogue: catalogueDocumentTexts.cs,
    description: descriptionDocumentTexts.cs,
    timesheetDocument: timesheetDocumentTexts.cs,
  }),
);
const english = new Map(
  flat({
    ...en,
    mail: englishMail,
    document: documentTexts.en,
    catalogue: catalogueDocumentTexts.en,
    description: descriptionDocumentTexts.en,
    timesheetDocument: timesheetDocumentTexts.en,
  }),
);
const pluralForms = (path: string): string[] => ['one', 'few', 'many', 'other'].map((form) => `${path}_${form}`);
const stem = (path: string): string => path.replace(/_(one|few|many|other)$/, '');
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();

describe('texts', () => {
  it('say something under every key', () => {
    expect([...czech, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have in English every key of the Czech and no other', () => {
    const wanted = [...czech.keys()].filter((path) => !/_(few|many)$/.test(path));
    expect([...english.keys()].sort()).toEqual(wanted.sort());
  });

  it('count in Czech with all four forms', () => {
    const counted = new Set([...czech.keys()].filter((path) => stem(path) !== path).map(stem));
    const lacking = [...counted].flatMap(pluralForms).filter((path) => !czech.has(path));
    expect(lacking).toEqual([]);
  });

  it('take the same parameters in both languages', () => {
    const differing = [...english].filter(([path, text]) => {
      const original = czech.get(path) ?? '';
      return String(new Set(placeholders(text))) !== String(new Set(placeholders(original))) && !path.includes('_one');
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('use only formats that exist', () => {
    const used = [...czech.values(), ...english.values()].flatMap((text) =>
      [...text.matchAll(/\{\{\s*\w+\s*,\s*(\w+)/g)].map((match) => match[1] ?? ''),
    );
    expect([...new Set(used)].filter((name) => !interpolationFormats[name])).toEqual([]);
  });
});

describe('codes', () => {
  const filled = { minutes: 2370, threshold: 2400, operator: 'more-than', on: '2024-06-30', missing: 'sex' };
  const params = { ...filled, inPersonMinutes: 60, minInPerson: 1200, approvedOn: '2024-06-01' };

  it('of evidence read as the issue words them', () => {
    const near = { code: 'participant.near', params: filled } as const;
    expect(evidenceReasonText('cs', near).replaceAll('\u00a0', ' ')).toBe('39,5 h (hranice: více než 40 h)');
    const exact = { code: 'participant.at-threshold', params: { ...filled, minutes: 2400 } } as const;
    expect(evidenceReasonText('cs', exact).replaceAll('\u00a0', ' ')).toBe(
      '40 h – přesně na hranici, počítá se až více',
    );
    const review = { code: 'document.in-review', params: filled } as const;
    expect(evidenceReasonText('cs', review)).toContain('čeká na schválení');
  });

  it('of evidence have all their parameters', () => {
    for (const locale of ['cs', 'en'] as const) {
      for (const code of EVIDENCE_REASONS) expect(evidenceReasonText(locale, { code, params })).not.toContain('…');
      for (const code of EVIDENCE_WARNINGS) expect(evidenceWarningText(locale, { code, params })).not.toContain('…');
    }
  });

  it('of roles and fields have labels', () => {
    expect(Object.keys(cs.code.role)).toEqual(ROLES);
    expect(Object.keys(cs.code.participantField)).toEqual(PARTICIPANT_FIELDS);
    expect(Object.keys(cs.cooperation.stage)).toEqual(STAGES);
    expect(Object.keys(cs.cooperation.cell)).toEqual(CELL_STATES);
  });

  it('of stages and states stand inside a sentence', () => {
    const early = { code: 'milestone.before-earlier-stage', params: { stage: 'memorandum-signed', on: '2024-06-30' } };
    expect(problemText('cs', early).replaceAll('\u00a0', ' ')).toBe(
      'Etapa je dosažená dříve než předchozí etapa memorandum podepsáno (30. 6. 2024).',
    );
    expect(problemText('en', { code: 'catalogue.closed', params: { state: 'in-force' } })).toContain('in force');
    expect(problemText('cs', { code: 'description.immutable', params: { state: 'agreed' } })).toContain('odsouhlaseno');
  });

  it('of problems become sentences, also those of a newer server', () => {
    expect(problemText('cs', { code: 'support.in-future' })).toBe('Den podpory leží v budoucnosti.');
    const outside = { code: 'support.outside-project', params: { startsOn: '2023-01-01', endsOn: '2024-12-31' } };
    expect(problemText('en', outside)).toContain('31\u00a0Dec\u00a02024');
    expect(problemText('cs', { code: 'brand.new' })).toContain('(brand.new)');
    for (const code of Object.keys(cs.problem) as ProblemCode[]) {
      expect(problemText('cs', { code })).toMatch(/[.)]$/);
      expect(problemText('en', { code })).toMatch(/[.)]$/);
    }
  });
});
