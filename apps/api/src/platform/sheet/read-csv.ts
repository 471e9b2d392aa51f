import { parse } from 'csv-parse/sync';
import type { RawCell } from '@rssz/domain';
import { ProblemError } from '../http/problem-error.ts';
import { decodeText } from './decode-text.ts';
import type { RawSheet, TextEncoding } from './raw-sheet.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';
import { toRawSheet } from './to-raw-sheet.ts';

const SEPARATORS = [';', ',', '\t'] as const;
/** Enough to tell people how many rows too many there are, and an end to a file of nothing but line breaks. */
const READ_ROWS = SHEET_LIMITS.rows * 20;

/** Reads a CSV of any of our separators and encodings. Errors: those of decodeText and toRawSheet, import.csv-malformed. */
export function readCsv(bytes: Uint8Array, wanted?: TextEncoding): RawSheet {
  const { text, encoding } = decodeText(bytes, wanted);
  const separator = separatorOf(text);
  const rows = rowsOf(text, separator).map((row) => row.map(cellOf));
  return toRawSheet(rows, { format: 'csv', encoding, separator, otherSheets: 0 });
}

/** The separator that the first line with any text has most of, outside quotes. */
function separatorOf(text: string): string {
  const line = /\S[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (sign: string): number => line.split(sign).length - 1;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function rowsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: delimiter !== '\t',
      to: READ_ROWS,
      max_record_size: SHEET_LIMITS.cellCharacters * 10,
    });
  } catch (error) {
    // The parser says where the file ended; the reader of the message needs the row at which the trouble begins.
    const { code, records = 0 } = error as { code?: string; records?: number };
    if (!code?.startsWith('CSV_')) throw error;
    throw new ProblemError({ code: 'import.csv-malformed', params: { line: records + 1 } });
  }
}

/** A CSV holds only texts; one that a spreadsheet would compute is judged by its beginning, not here. */
const cellOf = (text: string): RawCell => ({ text: text.trim() });
