import { localDate } from '@rssz/domain';
import { textOfXml as textOf, unzip } from '../../../test/docx-text.ts';
import type { DocumentContent } from './document-content.ts';
import { printable } from './printable-text.ts';
import { writeDocx } from './write-docx.ts';

const content: DocumentContent = {
  locale: 'cs',
  head: {
    projectName: 'Rozvoj systémů',
    registrationNumber: 'CZ.03',
    madeOn: localDate('2024-09-16'),
    marks: ['UKÁZKA'],
  },
  title: 'Katalog <kritérií>',
  subtitle: 'Verze 1',
  blocks: [
    { kind: 'heading', level: 1, text: 'Bydlení' },
    { kind: 'paragraph', text: 'První řádek\nDruhý\u0001 řádek', look: 'warning' },
    { kind: 'list', items: ['odrážka'] },
    { kind: 'facts', items: [{ term: 'Stav', value: 'platí' }] },
    { kind: 'table', head: ['Stupeň', 'Popis'], rows: [['0', 'nic'], ['1']], widths: [1, 4] },
    { kind: 'page-break' },
    { kind: 'signatures', places: ['za obec', 'za projekt'] },
  ],
};

describe('a DOCX document', () => {
  it('says what its content says, with the project, its number, the day and the marks on every page', async () => {
    const parts = unzip(await writeDocx(content));
    const body = textOf(parts.get('word/document.xml') ?? '');
    for (const text of [
      'Katalog &lt;kritérií&gt;',
      'Verze 1',
      'Bydlení',
      'První řádek',
      'odrážka',
      'platí',
      'nic',
      'za obec',
    ]) {
      expect(body).toContain(text);
    }
    const header = [...parts].find(([name]) => name.startsWith('word/header'))?.[1] ?? '';
    for (const text of ['Rozvoj systémů', 'Registrační číslo CZ.03', 'Vyhotoveno 16.\u00a09.\u00a02024', 'UKÁZKA']) {
      expect(textOf(header)).toContain(text);
    }
    const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1] ?? '';
    expect(footer).toContain('NUMPAGES');
  });

  it('speaks English when asked to', async () => {
    const parts = unzip(await writeDocx({ ...content, locale: 'en' }));
    const header = [...parts].find(([name]) => name.startsWith('word/header'))?.[1] ?? '';
    expect(textOf(header)).toContain('Registration number CZ.03');
  });

  it('drops the characters that XML forbids and keeps its lines', () => {
    expect(printable('a\r\nb\u0001\u0085c\td\ud800')).toBe('a\nbc\td');
    expect(printable('žluťoučký 🐎')).toBe('žluťoučký 🐎');
  });
});
