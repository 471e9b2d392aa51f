import { localDate } from '@rssz/domain';
import { inflateSync } from 'node:zlib';
import type { DocumentContent } from './document-content.ts';
import { writePdf } from './write-pdf.ts';

const content: DocumentContent = {
  locale: 'cs',
  head: {
    projectName: 'Rozvoj systémů',
    registrationNumber: 'CZ.03',
    madeOn: localDate('2024-09-16'),
    marks: ['UKÁZKA'],
  },
  title: 'Popis spolupráce',
  subtitle: 'Verze 1',
  blocks: [
    { kind: 'heading', level: 1, text: 'Bydlení' },
    { kind: 'paragraph', text: 'Příliš žluťoučký\u0001 kůň → stáj', look: 'warning' },
    { kind: 'paragraph', text: 'drobně', look: 'note' },
    { kind: 'list', items: ['odrážka'] },
    { kind: 'facts', items: [{ term: 'Stav', value: 'schváleno' }] },
    { kind: 'table', head: ['Výsledek', 'Termín'], rows: [['Plán', '1. 6. 2024'], ['bez termínu']], widths: [4, 1] },
    { kind: 'page-break' },
    { kind: 'signatures', places: ['za obec', 'za projekt'] },
  ],
};

describe('a PDF document', () => {
  it('says its language and title, and carries its fonts', async () => {
    const raw = (await writePdf(content)).toString('latin1');
    expect(raw.startsWith('%PDF-')).toBe(true);
    expect(raw).toContain('/Lang (cs-CZ)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('/FontFile2');
    expect((await writePdf({ ...content, locale: 'en' })).toString('latin1')).toContain('/Lang (en-GB)');
  });

  it('prints Czech letters as letters: they are found again by their code points', async () => {
    const letters = codePointsOf(await writePdf(content));
    for (const letter of 'Příližžluťoučkýkůň') expect(letters).toContain(letter.codePointAt(0));
  });

  it('lists its headings in an outline', async () => {
    expect((await writePdf(content)).toString('latin1')).toContain('/Outlines');
  });
});

/** The code points that the fonts of a PDF map their glyphs back to. */
function codePointsOf(bytes: Buffer): Set<number> {
  const found = new Set<number>();
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    const end = bytes.indexOf('endstream', at);
    const text = inflated(bytes.subarray(at + 7, end));
    if (!text.includes('beginbfrange') && !text.includes('beginbfchar')) continue;
    for (const [, hex] of text.matchAll(/<([0-9a-f]{4})>/gi)) found.add(parseInt(hex ?? '0', 16));
  }
  return found;
}

function inflated(data: Buffer): string {
  try {
    return inflateSync(data).toString('latin1');
  } catch {
    return '';
  }
}
