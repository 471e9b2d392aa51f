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
