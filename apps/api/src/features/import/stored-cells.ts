import type { RawCell } from '@rssz/domain';

/** Cells as a row keeps them: a text, or an object for one that computes. */
export type StoredCell = string | { readonly formula: string };

export const storedCells = (cells: readonly RawCell[]): StoredCell[] =>
  cells.map(({ text, isFormula }) => (isFormula ? { formula: text } : text));

export const rawCells = (cells: readonly StoredCell[]): RawCell[] =>
  cells.map((cell) => (typeof cell === 'string' ? { text: cell } : { text: cell.formula, isFormula: true }));

/** What a person sees in the cell. */
export const shownCell = (cell: StoredCell | undefined): string =>
  cell === undefined || typeof cell === 'string' ? (cell ?? '') : cell.formula;
