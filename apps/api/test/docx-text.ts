import { inflateRawSync } from 'node:zlib';

/** The words of a part of a DOCX. */
export const textOfXml = (xml: string): string => xml.replace(/<[^>]+>/g, ' ');

/** The parts of a ZIP by name, through its central directory. */
export function unzip(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameSize, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameSize);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    parts.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameSize + extra + comment;
  }
  return parts;
}

/** Everything a DOCX says in its body, and what stands at the top of its pages. */
export function docxText(bytes: Buffer): { readonly body: string; readonly top: string } {
  const parts = unzip(bytes);
  const read = (name: string): string => textOfXml(parts.get(name) ?? '').replace(/\s+/g, ' ');
  return { body: read('word/document.xml'), top: read('word/header1.xml') };
}

/** A statement of a DOCX with the numbers of its footnotes, ranges of numbers spelled out. */
export interface CitedText {
  readonly text: string;
  readonly footnotes: readonly number[];
}

/** What a footnote says, and the address it leads to. */
export interface FootnoteText {
  readonly number: number;
  readonly text: string;
  readonly address: string;
}

/**
 * The statements and the footnotes of a DOCX as Word reads them: a mark in the body, later fields that repeat its number, and
 * the notes in their own part with links in their own relationships.
 */
export function docxCitations(bytes: Buffer): { readonly cited: CitedText[]; readonly footnotes: FootnoteText[] } {
  const parts = unzip(bytes);
  const paragraphs = (parts.get('word/document.xml') ?? '').match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
  const links = new Map(
    [...(parts.get('word/_rels/footnotes.xml.rels') ?? '').matchAll(/Id="([^"]+)"[^>]*?Target="([^"]+)"/g)].map(
      ([, id, target]) => [id, target] as const,
    ),
  );
  const notes = (parts.get('word/footnotes.xml') ?? '').matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs);
  return {
    cited: paragraphs.map(citedText).filter(({ footnotes }) => footnotes.length > 0),
    footnotes: [...notes].map(([, number, xml = '']) => ({
      number: Number(number),
      text: textOfXml(xml).replace(/\s+/g, ' ').trim(),
      address: links.get(/r:id="([^"]+)"/.exec(xml)?.[1]) ?? '',
    })),
  };
}

/** Marks are superscript, so what stands before the first of them is the text. */
function citedText(xml: string): CitedText {
  const marks = [...xml.matchAll(/<w:footnoteReference w:id="(\d+)"|NOTEREF footnote_(\d+)|<w:t[^>]*>(–)<\/w:t>/g)];
  const footnotes: number[] = [];
  let isRange = false;
  for (const [, own, repeated, range] of marks) {
    if (range) {
      isRange = true;
      continue;
    }
    const number = Number(own ?? repeated);
    for (let next = isRange ? (footnotes.at(-1) ?? number) + 1 : number; next <= number; next += 1)
      footnotes.push(next);
    isRange = false;
  }
  const [before = ''] = xml.split(/<w:bookmarkStart|<w:fldSimple/);
  return { text: textOfXml(before).replace(/\s+/g, ' ').trim(), footnotes };
}
