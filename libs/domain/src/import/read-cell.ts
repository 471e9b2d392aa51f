import type { ImportColumn } from './column-declaration.ts';
import { finding, type Finding } from './finding.ts';

/** A cell as a reader of CSV or XLSX hands it over: its text, and whether the sheet would compute it. */
export interface RawCell {
  readonly text: string;
  readonly isFormula?: boolean;
}

/** What a cell says; `undefined` when it could not be read. */
export interface CellReading<Value> {
  readonly value: Value | null | undefined;
  readonly findings: readonly Finding[];
}

/** How a spreadsheet recognises something to compute; some take the wide shapes of the signs as well. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A signed number or a telephone number computes to itself, so it is not taken for a formula. */
const signedNumber = /^[+-][\d\s.,()/]*$/;

/**
 * True for a text that a spreadsheet would take for a formula. Example: `looksLikeFormula('=1+1')` → `true`,
 * `looksLikeFormula('+420 123 456 789')` → `false`.
 */
export function looksLikeFormula(text: string): boolean {
  return formulaStart.test(text) && !signedNumber.test(text);
}

/**
 * Reads one cell. A formula is refused, since its result may differ tomorrow; a text that merely looks like one stays text
 * and is told. An empty cell is `null`, or a fault where the column is required.
 *
 * Source: issue 3, bad input (an import with formulas).
 *
 * Errors: `import.formula`, `validation.required`, those of the column's `parse`; `import.formula-like` is a warning.
 *
 * @example readCell({ text: '=A1', isFormula: true }, 'name', column).findings[0]?.code // 'import.formula'
 */
export function readCell<Value>(cell: RawCell, key: string, column: ImportColumn<Value>): CellReading<Value> {
  if (cell.isFormula) return { value: undefined, findings: [finding('blocking', { code: 'import.formula' }, key)] };
  const text = unguarded(cell.text).trim();
  if (text === '') {
    const findings = column.isRequired ? [finding('blocking', { code: 'validation.required' }, key)] : [];
    return { value: column.isRequired ? undefined : null, findings };
  }
  const warnings = looksLikeFormula(text) ? [finding('warning', { code: 'import.formula-like' }, key)] : [];
  const parsed = column.parse(text);
  if (parsed.ok) return { value: parsed.value, findings: warnings };
  return { value: undefined, findings: [...warnings, finding('blocking', parsed.error, key)] };
}

/**
 * A text as it may be written into a CSV or XLSX cell: one that a spreadsheet would compute is kept text by an apostrophe,
 * which `readCell` takes off again.
 *
 * @example guardedCell('=HYPERLINK("…")') // '\'=HYPERLINK("…")'
 */
export function guardedCell(text: string): string {
  return looksLikeFormula(text) || isGuarded(text) ? `'${text}` : text;
}

function unguarded(text: string): string {
  return isGuarded(text) ? text.slice(1) : text;
}

/** An apostrophe, any more of them, and then what would be computed. */
function isGuarded(text: string): boolean {
  return text.startsWith("'") && looksLikeFormula(text.replace(/^'+/, ''));
}
