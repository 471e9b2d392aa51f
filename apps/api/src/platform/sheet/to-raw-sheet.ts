import { fileFindings, type RawCell } from '@rssz/domain';
import { ProblemError } from '../http/problem-error.ts';
import type { RawLine, RawSheet } from './raw-sheet.ts';
import { SHEET_LIMITS } from './sheet-limits.ts';

const isEmpty = (cells: readonly RawCell[]): boolean => cells.every((cell) => cell.text === '' && !cell.isFormula);

/**
 * The first line with any text becomes the headers, the others the lines. Errors: import.empty, import.encoding (a text that
 * some program misread before us), import.too-many-rows, import.too-many-columns.
 */
export function toRawSheet(
  rows: readonly (readonly RawCell[])[],
  about: Pick<RawSheet, 'format' | 'encoding' | 'separator' | 'otherSheets'>,
): RawSheet {
  const filled: RawLine[] = rows.map((cells, at) => ({ line: at + 1, cells })).filter(({ cells }) => !isEmpty(cells));
  const [first, ...lines] = filled;
  const sample = filled.map(({ cells }) => cells.map(({ text }) => text).join(' ')).join(' ');
  const [problem] = fileFindings({ sample, rows: lines.length }, { maxRows: SHEET_LIMITS.rows });
  if (problem) throw new ProblemError({ code: problem.code, ...(problem.params ? { params: problem.params } : {}) });
  refuseTooManyColumns(filled.reduce((most, { cells }) => Math.max(most, cells.length), 0));
  return { ...about, headers: (first?.cells ?? []).map(({ text }) => text), lines };
}

export function refuseTooManyColumns(columns: number): void {
  if (columns <= SHEET_LIMITS.columns) return;
  throw new ProblemError({ code: 'import.too-many-columns', params: { max: SHEET_LIMITS.columns } });
}

export function refuseTooManyRows(rows: number): void {
  if (rows <= SHEET_LIMITS.rows) return;
  throw new ProblemError({ code: 'import.too-many-rows', params: { max: SHEET_LIMITS.rows, rows } });
}
