import { guardedCell } from '@rssz/domain';
import type { SheetCell, SheetRows } from './sheet-rows.ts';

const BOM = '\uFEFF';
const MUST_QUOTE = /[";\r\n]/;
/** About as much as a socket takes at once: a chunk a row would cost more than the rows. */
const CHUNK_LENGTH = 32_768;

/** Rows as CSV with semicolons, a BOM and CRLF, which is what Czech spreadsheets expect. */
export async function* csvChunks(headers: readonly string[], rows: SheetRows): AsyncGenerator<Buffer> {
  let text = BOM + lineOf(headers);
  for await (const row of rows) {
    text += lineOf(row);
    if (text.length < CHUNK_LENGTH) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text) yield Buffer.from(text, 'utf8');
}

const lineOf = (row: readonly SheetCell[]): string => `${row.map(csvCell).join(';')}\r\n`;

function csvCell(cell: SheetCell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = guardedCell(cell);
  return MUST_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
