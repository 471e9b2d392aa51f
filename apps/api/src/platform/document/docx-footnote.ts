import type * as Docx from 'docx';
import type { CitedBlock, DocumentFootnote } from './document-content.ts';
import { runs } from './docx-runs.ts';

type DocxPackage = typeof Docx;
type Footnotes = NonNullable<Docx.IPropertiesOptions['footnotes']>;

/** The text between two marks; a range says every footnote between its ends. */
const SEPARATOR = { none: '', next: ', ', range: '–' } as const;

interface Mark {
  readonly number: number;
  readonly before: keyof typeof SEPARATOR;
}

/** The footnotes of a document: what each says, and the address of its record. */
export function docxFootnotes(docx: DocxPackage, footnotes: readonly DocumentFootnote[]): Footnotes {
  const small = { size: 18 } as const;
  const entries = footnotes.map(({ number, text, address }) => {
    const link = new docx.ExternalHyperlink({
      link: address,
      children: runs(docx, address, { ...small, style: 'Hyperlink' }),
    });
    const children = [...runs(docx, ` ${text} `, small), link];
    return [number, { children: [new docx.Paragraph({ style: 'FootnoteText', children })] }] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * A statement with the numbers of its footnotes. Word keeps one mark to a footnote: where it is met first stands the mark
 * itself under a bookmark, and everywhere later a field that shows its number, whatever is added before it. Numbers that
 * stand already are written as ranges; `cited` learns the new ones.
 */
export function citedParagraph(docx: DocxPackage, { text, footnotes }: CitedBlock, cited: Set<number>): Docx.Paragraph {
  const marks = marksOf(footnotes, cited);
  const children = marks.flatMap(({ number, before }) => {
    const separator = SEPARATOR[before];
    const mark = cited.has(number) ? repeatedMark(docx, number) : firstMark(docx, number);
    cited.add(number);
    return separator === '' ? [mark] : [new docx.TextRun({ text: separator, superScript: true }), mark];
  });
  return new docx.Paragraph({ spacing: { after: 120 }, children: [...runs(docx, text), ...children] });
}

/** Of three or more neighbours that stand already only the ends are shown. */
function marksOf(footnotes: readonly number[], cited: ReadonlySet<number>): Mark[] {
  const stands = (number: number | undefined): boolean => number !== undefined && cited.has(number);
  const isInside = (index: number): boolean => {
    const [previous, number, next] = [footnotes[index - 1], footnotes[index], footnotes[index + 1]];
    if (number === undefined || previous !== number - 1 || next !== number + 1) return false;
    return stands(previous) && stands(number) && stands(next);
  };
  return footnotes.flatMap((number, index): Mark[] => {
    if (isInside(index)) return [];
    if (index === 0) return [{ number, before: 'none' }];
    return [{ number, before: isInside(index - 1) ? 'range' : 'next' }];
  });
}

const bookmarkOf = (number: number): string => `footnote_${number}`;

function firstMark(docx: DocxPackage, number: number): Docx.ParagraphChild {
  return new docx.Bookmark({ id: bookmarkOf(number), children: [new docx.FootnoteReferenceRun(number)] });
}

function repeatedMark(docx: DocxPackage, number: number): Docx.ParagraphChild {
  const field = new docx.SimpleField(` NOTEREF ${bookmarkOf(number)} \\f \\h `);
  field.addChildElement(new docx.TextRun({ text: String(number), style: 'FootnoteReference' }));
  return field;
}
