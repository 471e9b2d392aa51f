import type { ReactNode } from 'react';

/** One column of a table. */
export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** CSS width such as '8rem'. */
  width?: string;
  /** Name of the sort of the API; the header becomes a button. */
  sortKey?: string;
  /** The cell that names the row; on a phone it is the title of the card. */
  isRowHeader?: boolean;
  /** Not shown on the phone's card. */
  isHiddenOnPhone?: boolean;
  /** The header is only spoken (columns of buttons). */
  isHeaderHidden?: boolean;
}
