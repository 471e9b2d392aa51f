import { Zip, ZipDeflate } from 'fflate';
import { sheetRow, SHEET_END, SHEET_START, WORKBOOK_PARTS } from './xlsx-parts.ts';
import type { SheetRows } from './sheet-rows.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
/** Fast rather than small: a sheet of texts packs well at any level. */
const LEVEL = 3;
const CHUNK_LENGTH = 65_536;

/** Rows as a workbook of one sheet with its head in bold and in view; packed while the rows are read. */
export async function* xlsxChunks(headers: readonly string[], rows: SheetRows): AsyncGenerator<Buffer> {
  const archive = new StreamedArchive();
  for (const [name, text] of Object.entries(WORKBOOK_PARTS)) archive.part(name)(text, true);
  const sheet = archive.part(SHEET);
  let number = 1;
  let text = SHEET_START + sheetRow(number, headers, { isHead: true });
  for await (const row of rows) {
    number += 1;
    text += sheetRow(number, row);
    if (text.length < CHUNK_LENGTH) continue;
    sheet(text, false);
    text = '';
    yield archive.taken();
  }
  sheet(text + SHEET_END, true);
  archive.end();
  yield archive.taken();
}

/** A ZIP whose bytes are taken away as they come. */
class StreamedArchive {
  private packed: Uint8Array[] = [];
  private readonly zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.packed.push(bytes);
  });

  /** Opens a part; answers how to write to it, `isLast` closes it. */
  part(name: string): (text: string, isLast: boolean) => void {
    const part = new ZipDeflate(name, { level: LEVEL });
    this.zip.add(part);
    return (text, isLast) => part.push(Buffer.from(text, 'utf8'), isLast);
  }

  end(): void {
    this.zip.end();
  }

  taken(): Buffer {
    const bytes = Buffer.concat(this.packed);
    this.packed = [];
    return bytes;
  }
}
