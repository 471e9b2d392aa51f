import type { Content, Table, TableLayout } from 'pdfmake';
import type {
  CitedBlock,
  DocumentBlock,
  FactsBlock,
  ParagraphBlock,
  SignaturesBlock,
  TableBlock,
} from './document-content.ts';
import { printable } from './printable-text.ts';

const LINE = '#b0b8c4';
const GREY = '#4a5462';
const WARNING = '#b25e09';
/** Arrows that people type and the font does not have. */
const ARROWS: Readonly<Record<string, string>> = { '→': '->', '←': '<-', '✓': '[x]' };

/** A block as content of a PDF. Headings stand in the outline that readers navigate by. */
export function pdfBlock(block: DocumentBlock): Content {
  switch (block.kind) {
    case 'heading':
      return { text: pdfText(block.text), style: `heading${block.level}`, outline: true, headlineLevel: block.level };
    case 'paragraph':
      return paragraph(block);
    case 'cited':
      return cited(block);
    case 'list':
      return { ul: block.items.map(pdfText), margin: [0, 0, 0, 8] };
    case 'facts':
      return facts(block);
    case 'table':
      return table(block);
    case 'signatures':
      return signatures(block);
    case 'page-break':
      return { text: '', pageBreak: 'after' };
  }
}

/** A text that the font can print. */
export function pdfText(text: string): string {
  return printable(text).replace(/[→←✓]/gu, (sign) => ARROWS[sign] ?? sign);
}

function paragraph({ text, look }: ParagraphBlock): Content {
  const printed = pdfText(text);
  if (look === 'note') return { text: printed, fontSize: 9, color: GREY, margin: [0, 0, 0, 6] };
  if (look === 'strong') return { text: printed, bold: true, margin: [0, 0, 0, 6] };
  if (look !== 'warning') return { text: printed, margin: [0, 0, 0, 6] };
  return framed({ widths: ['*'], body: [[{ text: printed, color: WARNING, bold: true }]] }, WARNING);
}

/** A PDF has no footnotes of its own; the numbers stand beside the statement. */
function cited({ text, footnotes }: CitedBlock): Content {
  const numbers = footnotes.length === 0 ? '' : ` [${footnotes.join(', ')}]`;
  return { text: [pdfText(text), { text: numbers, fontSize: 8, color: GREY }], margin: [0, 0, 0, 6] };
}

function table({ head, rows, widths }: TableBlock): Content {
  const body = rows.map((row) => head.map((_, index) => ({ text: pdfText(row[index] ?? ''), fontSize: 9 })));
  const headRow = head.map((text) => ({ text: pdfText(text), bold: true, fontSize: 9, fillColor: '#eef1f5' }));
  const share = widths ?? head.map(() => 1);
  const whole = share.reduce((sum, one) => sum + one, 0);
  const percents = share.map((one) => `${(100 * one) / whole}%`);
  return framed({ headerRows: 1, dontBreakRows: true, widths: percents, body: [headRow, ...body] }, LINE);
}

function facts({ items }: FactsBlock): Content {
  const body = items.map(({ term, value }) => [{ text: pdfText(term), color: GREY }, { text: pdfText(value) }]);
  return { table: { widths: ['30%', '70%'], body }, layout: 'noBorders', margin: [0, 0, 0, 8] };
}

function signatures({ places }: SignaturesBlock): Content {
  const columns = places.map((place) => ({ text: `…………………………………………\n${pdfText(place)}`, fontSize: 9 }));
  return { columns, columnGap: 24, margin: [0, 48, 0, 0], unbreakable: true };
}

function framed(table: Table, color: string): Content {
  const layout: TableLayout = {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0.5,
    hLineColor: () => color,
    vLineColor: () => color,
  };
  return { table, layout, margin: [0, 2, 0, 10] };
}
