import { guardedCell } from '@rssz/domain';
import writeXlsxFile from 'write-excel-file/node';
import type { SheetFormat } from './raw-sheet.ts';

const BOM = '\uFEFF';
const MUST_QUOTE = /[";\r\n]/;

export const SHEET_MEDIA_TYPE: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Rows of texts as a file that a Czech spreadsheet opens as it is; nothing in it computes. */
export async function writeSheet(
  format: SheetFormat,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Buffer> {
  return format === 'csv' ? csvOf([headers, ...rows]) : xlsxOf(headers, rows);
}

function csvOf(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(BOM + rows.map((row) => row.map(csvCell).join(';')).join('\r\n') + '\r\n', 'utf8');
}

function csvCell(text: string): string {
  const escaped = guardedCell(text);
  return MUST_QUOTE.test(escaped) ? `"${escaped.replaceAll('"', '""')}"` : escaped;
}

async function xlsxOf(headers: readonly string[], rows: readonly (readonly string[])[]): Promise<Buffer> {
  const cell = (value: string) => (value === '' ? null : { value: guardedCell(value), type: String });
  const head = headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  return writeXlsxFile([head, ...rows.map((row) => row.map(cell))], { stickyRowsCount: 1 }).toBuffer();
}
