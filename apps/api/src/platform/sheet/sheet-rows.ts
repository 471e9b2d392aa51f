/** A text, or a number that a spreadsheet can compute with. */
export type SheetCell = string | number;

/** Rows that are at hand or come while the file is being sent. */
export type SheetRows = Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>;
