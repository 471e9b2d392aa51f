import { documentTexts, interpolate } from '@rssz/messages';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Content } from 'pdfmake';
import type { DocumentContent } from './document-content.ts';
import { pdfBlock, pdfText } from './pdf-block.ts';

export const PDF_MEDIA_TYPE = 'application/pdf';

const FONTS = join(dirname(createRequire(import.meta.url).resolve('pdfmake/fonts/Roboto.js')), 'Roboto');
const GREY = '#4a5462';
const MARK = '#b25e09';
const SIDE = 50;
const LINE = 12;

/**
 * A document as PDF in its language, with embedded fonts that have Czech letters and an outline of its headings: the project,
 * its registration number, the day and the marks on top of every page, numbered pages. The library is loaded only when
 * somebody asks for a document, and reads nothing but its fonts.
 */
export async function writePdf(content: DocumentContent): Promise<Buffer> {
  const { default: pdfmake } = await import('pdfmake');
  const font = (name: string): string => join(FONTS, `Roboto-${name}.ttf`);
  pdfmake.setFonts({
    Roboto: {
      normal: font('Regular'),
      bold: font('Medium'),
      italics: font('Italic'),
      bolditalics: font('MediumItalic'),
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => dirname(path) === FONTS);
  const { head, locale, title, subtitle, blocks } = content;
  const top = 56 + LINE * head.marks.length;
  const document = pdfmake.createPdf({
    language: locale === 'cs' ? 'cs-CZ' : 'en-GB',
    displayTitle: true,
    info: { title: pdfText(title), author: 'RSSZ', creator: 'RSSZ', producer: 'RSSZ' },
    pageSize: 'A4',
    pageMargins: [SIDE, top + 18, SIDE, 48],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.15 },
    styles: {
      title: { fontSize: 20, bold: true, margin: [0, 0, 0, 4] },
      subtitle: { fontSize: 12, color: GREY, margin: [0, 0, 0, 12] },
      heading1: { fontSize: 15, bold: true, margin: [0, 14, 0, 6] },
      heading2: { fontSize: 12, bold: true, margin: [0, 10, 0, 4] },
      heading3: { fontSize: 10.5, bold: true, margin: [0, 8, 0, 3] },
    },
    header: () => headerOf(content),
    footer: (page, pages) => ({
      text: `${documentTexts[locale].page} ${page} ${documentTexts[locale].pageOf} ${pages}`,
      alignment: 'right',
      fontSize: 8,
      color: GREY,
      margin: [SIDE, 12, SIDE, 0],
    }),
    // A heading never ends a page.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined && getFollowingNodesOnPage().length === 0,
    content: [
      { text: pdfText(title), style: 'title' },
      ...(subtitle ? [{ text: pdfText(subtitle), style: 'subtitle' }] : []),
      ...blocks.map(pdfBlock),
    ],
  });
  return document.getBuffer();
}

function headerOf({ head, locale }: DocumentContent): Content {
  const texts = documentTexts[locale];
  const number = interpolate(locale, texts.registrationNumber, { number: head.registrationNumber });
  const made = interpolate(locale, texts.madeOn, { on: head.madeOn });
  const small = { fontSize: 8, color: GREY };
  return {
    margin: [SIDE, 24, SIDE, 0],
    stack: [
      {
        columns: [
          { ...small, text: pdfText(head.projectName) },
          { ...small, text: made, alignment: 'right', width: 110 },
        ],
      },
      { ...small, text: number },
      ...head.marks.map((mark) => ({ text: pdfText(mark), fontSize: 9, bold: true, color: MARK })),
    ],
  };
}
