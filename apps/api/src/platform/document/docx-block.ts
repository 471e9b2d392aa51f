import type * as Docx from 'docx';
import { citedParagraph } from './docx-footnote.ts';
import type { DocumentBlock, FactsBlock, SignaturesBlock, TableBlock } from './document-content.ts';
import { runs } from './docx-runs.ts';

type DocxPackage = typeof Docx;
type DocxBlock = Docx.Paragraph | Docx.Table;

const LINE = { style: 'single', size: 4, color: 'B0B8C4' } as const;
const NO_LINE = { style: 'none', size: 0, color: 'FFFFFF' } as const;
const WARNING_LINE = { style: 'single', size: 8, color: 'B25E09', space: 6 } as const;
const CELL_MARGINS = { top: 60, bottom: 60, left: 90, right: 90 } as const;
/** Width of the text on an A4 page with the margins of `write-docx.ts`, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

/** A table of so many rows is kept on one page: a scale torn in two is hard to read. */
const ROWS_KEPT_TOGETHER = 8;

/** What stands around a block: the footnotes that stand already, and the block after it. */
export interface DocxPlace {
  readonly cited: Set<number>;
  readonly next: DocumentBlock | undefined;
}

/** A block as paragraphs and tables of a DOCX; a paragraph stays on the page of the table it introduces. */
export function docxBlock(docx: DocxPackage, block: DocumentBlock, { cited, next }: DocxPlace): DocxBlock[] {
  switch (block.kind) {
    case 'heading':
      return [
        new docx.Paragraph({ heading: `Heading${block.level}`, keepNext: true, children: runs(docx, block.text) }),
      ];
    case 'paragraph':
      return [paragraph(docx, block.text, { look: block.look, keepNext: next?.kind === 'table' })];
    case 'cited':
      return [citedParagraph(docx, block, cited)];
    case 'list':
      return block.items.map((item) => new docx.Paragraph({ bullet: { level: 0 }, children: runs(docx, item) }));
    case 'facts':
      return [facts(docx, block), gap(docx)];
    case 'table':
      return [table(docx, block), gap(docx)];
    case 'signatures':
      return [gap(docx), gap(docx), signatures(docx, block)];
    case 'page-break':
      return [new docx.Paragraph({ children: [new docx.PageBreak()] })];
  }
}

function paragraph(
  docx: DocxPackage,
  text: string,
  { look, keepNext }: { readonly look: 'note' | 'warning' | 'strong' | undefined; readonly keepNext: boolean },
): Docx.Paragraph {
  const style = look === 'note' ? { size: 18, color: '4A5462' } : look === 'strong' ? { bold: true } : {};
  return new docx.Paragraph({
    children: runs(docx, text, style),
    keepNext,
    spacing: { after: 120 },
    ...(look === 'warning'
      ? { border: { top: WARNING_LINE, bottom: WARNING_LINE, left: WARNING_LINE, right: WARNING_LINE } }
      : {}),
  });
}

/** Word joins two tables that touch; an empty line keeps them apart. */
const gap = (docx: DocxPackage): Docx.Paragraph => new docx.Paragraph({ spacing: { after: 60 } });

function table(docx: DocxPackage, { head, rows, widths }: TableBlock): Docx.Table {
  const columns = columnWidths(widths ?? head.map(() => 1));
  const isShort = rows.length <= ROWS_KEPT_TOGETHER;
  const headRow = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, index) => cell(docx, text, columns[index] ?? 0, { isHead: true, keepNext: true })),
  });
  const bodyRows = rows.map((row, at) => {
    const keepNext = isShort && at < rows.length - 1;
    const children = head.map((_, index) => cell(docx, row[index] ?? '', columns[index] ?? 0, { keepNext }));
    return new docx.TableRow({ cantSplit: true, children });
  });
  return tableOf(docx, columns, [headRow, ...bodyRows], LINE);
}

function facts(docx: DocxPackage, { items }: FactsBlock): Docx.Table {
  const columns = columnWidths([3, 7]);
  const rows = items.map(
    ({ term, value }) =>
      new docx.TableRow({
        cantSplit: true,
        children: [cell(docx, term, columns[0] ?? 0, { isTerm: true }), cell(docx, value, columns[1] ?? 0)],
      }),
  );
  return tableOf(docx, columns, rows, NO_LINE);
}

function signatures(docx: DocxPackage, { places }: SignaturesBlock): Docx.Table {
  const columns = columnWidths(places.map(() => 1));
  const children = places.map((text, index) => cell(docx, `\n\n……………………………………\n${text}`, columns[index] ?? 0));
  return tableOf(docx, columns, [new docx.TableRow({ cantSplit: true, children })], NO_LINE);
}

function tableOf(
  docx: DocxPackage,
  columnWidths: readonly number[],
  rows: readonly Docx.TableRow[],
  line: typeof LINE | typeof NO_LINE,
): Docx.Table {
  return new docx.Table({
    rows,
    columnWidths: [...columnWidths],
    layout: 'fixed',
    width: { size: TEXT_WIDTH, type: 'dxa' },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  });
}

function cell(
  docx: DocxPackage,
  text: string,
  width: number,
  look: { readonly isHead?: boolean; readonly isTerm?: boolean; readonly keepNext?: boolean } = {},
): Docx.TableCell {
  const style = look.isHead ? { bold: true } : look.isTerm ? { color: '4A5462' } : {};
  return new docx.TableCell({
    width: { size: width, type: 'dxa' },
    margins: CELL_MARGINS,
    ...(look.isHead ? { shading: { type: 'clear', fill: 'EEF1F5' } as const } : {}),
    children: [
      new docx.Paragraph({ keepNext: look.keepNext ?? false, children: runs(docx, text, { size: 20, ...style }) }),
    ],
  });
}

function columnWidths(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
}
