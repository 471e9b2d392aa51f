/** Rows chosen for a bulk action. */
export interface TableSelection<Row> {
  selected: ReadonlySet<string>;
  onChange: (selected: Set<string>) => void;
  /** Spoken name of the row beside its checkbox. */
  rowName: (row: Row) => string;
}
