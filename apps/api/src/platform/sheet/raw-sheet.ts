import type { RawCell } from '@rssz/domain';

export type SheetFormat = 'csv' | 'xlsx';

export const TEXT_ENCODINGS = ['utf-8', 'windows-1250'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** A line under the number that a spreadsheet shows beside it. */
export interface RawLine {
  readonly line: number;
  readonly cells: readonly RawCell[];
}

/** A file of rows as it came, before anybody knows what the columns mean. Lines without any text are left out. */
export interface RawSheet {
  readonly format: SheetFormat;
  readonly encoding: TextEncoding | null;
  readonly separator: string | null;
  /** Sheets of the workbook that are not read. */
  readonly otherSheets: number;
  readonly headers: readonly string[];
  readonly lines: readonly RawLine[];
}
