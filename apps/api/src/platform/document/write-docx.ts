import { documentTexts, interpolate } from '@rssz/messages';
import type * as Docx from 'docx';
import { docxBlock, TEXT_WIDTH } from './docx-block.ts';
import { docxFootnotes } from './docx-footnote.ts';
import { runs } from './docx-runs.ts';
import type { DocumentContent } from './document-content.ts';
import { printable } from './printable-text.ts';

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const GREY = '4A5462';
const MARK = 'B25E09';
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1134;
/** On every system, or with a twin of the same widths (Liberation Sans), so that columns and pages break alike. */
const FONT = 'Arial';

/**
 * A document as DOCX: the project, its registration number, the day and the marks on top of every page, numbered pages. The
 * library is loaded only when somebody asks for a document.
 */
export async function writeDocx(content: DocumentContent): Promise<Buffer> {
  const docx = await import('docx');
  const title = new docx.Paragraph({ heading: 'Title', children: runs(docx, content.title) });
  const subtitle = content.subtitle
    ? [
        new docx.Paragraph({
          spacing: { after: 200 },
          children: runs(docx, content.subtitle, { color: GREY, size: 24 }),
        }),
      ]
    : [];
  const cited = new Set<number>();
  const file = new docx.Document({
    title: printable(content.title),
    creator: 'RSSZ',
    lastModifiedBy: 'RSSZ',
    styles: stylesOf(content),
    footnotes: docxFootnotes(docx, content.footnotes ?? []),
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: 1500, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 500, footer: 450 },
          },
        },
        headers: { default: headerOf(docx, content) },
        footers: { default: footerOf(docx, content) },
        children: [
          title,
          ...subtitle,
          ...content.blocks.flatMap((block, at) => docxBlock(docx, block, { cited, next: content.blocks[at + 1] })),
        ],
      },
    ],
  });
  return docx.Packer.toBuffer(file);
}

function headerOf(docx: typeof Docx, { head, locale }: DocumentContent): Docx.Header {
  const texts = documentTexts[locale];
  const number = interpolate(locale, texts.registrationNumber, { number: head.registrationNumber });
  const made = interpolate(locale, texts.madeOn, { on: head.madeOn });
  const small = { size: 16, color: GREY };
  return new docx.Header({
    children: [
      new docx.Paragraph({
        tabStops: [{ type: 'right', position: TEXT_WIDTH }],
        children: [...runs(docx, head.projectName, small), new docx.TextRun({ ...small, text: `\t${made}` })],
      }),
      new docx.Paragraph({ children: runs(docx, number, small) }),
      ...head.marks.map(
        (mark) => new docx.Paragraph({ children: runs(docx, mark, { size: 18, bold: true, color: MARK }) }),
      ),
      // A header grows with its marks; the empty line keeps it off the text below.
      new docx.Paragraph({ spacing: { after: 60 } }),
    ],
  });
}

function footerOf(docx: typeof Docx, { locale }: DocumentContent): Docx.Footer {
  const { page, pageOf } = documentTexts[locale];
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: 'right',
        children: [
          new docx.TextRun({ size: 16, color: GREY, children: [`${page} `, CURRENT, ` ${pageOf} `, TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function stylesOf({ locale }: DocumentContent): Docx.IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1C2B3A' },
    paragraph: { spacing: { before, after: 100 } },
  });
  return {
    default: {
      document: { run: { font: FONT, size: 21, language: { value: locale === 'cs' ? 'cs-CZ' : 'en-GB' } } },
      title: heading(36, 0),
      heading1: heading(28, 320),
      heading2: heading(24, 240),
      heading3: heading(22, 180),
    },
  };
}
