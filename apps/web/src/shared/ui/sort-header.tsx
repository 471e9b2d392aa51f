import type { Column } from './table-column.ts';
import styles from './data-table.module.css';
import { Icon } from './icon.tsx';

interface SortHeaderProps<Row> {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}

type Direction = 'ascending' | 'descending' | undefined;

/** A column head; with a sort key it is a button that turns the order. */
export function SortHeader<Row>({ column, sort, onSort }: SortHeaderProps<Row>) {
  const { sortKey } = column;
  const direction = directionOf(sortKey, sort);
  const classes = [column.align === 'end' ? styles.end : '', column.isHiddenOnPhone ? styles.noPhone : ''];
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sortKey && onSort ? (direction ?? 'none') : undefined}
      className={classes.filter(Boolean).join(' ') || undefined}
      style={column.width ? { width: column.width } : undefined}
    >
      {sortKey && onSort ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort(direction === 'ascending' ? `-${sortKey}` : sortKey)}
        >
          {column.header}
          <Icon name={iconOf(direction)} size={14} />
        </button>
      ) : (
        <span className={column.isHeaderHidden ? 'visually-hidden' : undefined}>{column.header}</span>
      )}
    </th>
  );
}

function directionOf(sortKey: string | undefined, sort: string | undefined): Direction {
  if (!sortKey) return undefined;
  if (sort === sortKey) return 'ascending';
  return sort === `-${sortKey}` ? 'descending' : undefined;
}

function iconOf(direction: Direction) {
  if (direction === 'ascending') return 'sortUp';
  return direction === 'descending' ? 'sortDown' : 'sort';
}
