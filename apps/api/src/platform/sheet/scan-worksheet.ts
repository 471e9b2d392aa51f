import { refuseTooManyColumns, refuseTooManyRows } from './to-raw-sheet.ts';

const COORDINATES = /\br\s*=\s*["']([A-Za-z]{1,4})(\d{1,9})["']/g;
const ROW = /<(?:\w+:)?row\b[^<>]*?\br\s*=\s*["'](\d{1,9})["']/g;
const CELL_OR_FORMULA = /<(?:\w+:)?(?:c\b[^<>]*?\br\s*=\s*["']([A-Za-z]{1,4}\d{1,9})["']|(f)\b)/g;

/**
 * Refuses a worksheet that reaches further than the limits: a single cell at its far corner would otherwise grow into
 * millions of empty ones. Errors: import.too-many-rows, import.too-many-columns.
 */
export function refuseFarCells(xml: string): void {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(COORDINATES)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  for (const [, digits = ''] of xml.matchAll(ROW)) rows = Math.max(rows, Number(digits));
  // One line is the header.
  refuseTooManyRows(rows - 1);
  refuseTooManyColumns(columns);
}

/** Where a worksheet computes: the columns of each row, counted from 0. */
export function formulaCells(xml: string): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  let current = '';
  for (const [, address, formula] of xml.matchAll(CELL_OR_FORMULA)) {
    if (address) current = address;
    else if (formula && current) mark(found, current);
  }
  return found;
}

function mark(found: Map<number, Set<number>>, address: string): void {
  const [, letters = '', digits = ''] = /^([A-Za-z]+)(\d+)$/.exec(address) ?? [];
  const row = Number(digits) - 1;
  const columns = found.get(row) ?? new Set();
  found.set(row, columns.add(columnNumber(letters) - 1));
}

/** Example: `AB` → 28. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
