import { Readable } from 'node:stream';
import { csvChunks } from './csv-chunks.ts';
import type { SheetFormat } from './raw-sheet.ts';
import type { SheetRows } from './sheet-rows.ts';
import { xlsxChunks } from './xlsx-chunks.ts';

export const SHEET_MEDIA_TYPE: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Rows as a file that a Czech spreadsheet opens as it is; no text in it computes. The file is sent while the rows are read,
 * so that its size needs no memory; whoever stops reading stops the rows.
 */
export function streamSheet(format: SheetFormat, headers: readonly string[], rows: SheetRows): Readable {
  return Readable.from(format === 'csv' ? csvChunks(headers, rows) : xlsxChunks(headers, rows), { objectMode: false });
}
