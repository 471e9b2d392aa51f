import { useText } from '../i18n/use-text.ts';
import { Checkbox } from './checkbox.tsx';
import styles from './data-table.module.css';
import { PhoneSort } from './phone-sort.tsx';
import { SortHeader } from './sort-header.tsx';
import type { Column } from './table-column.ts';
import type { TableSelection } from './table-selection.ts';

interface DataTableProps<Row> {
  /** Spoken name of the table. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** 'dueOn' ascending, '-dueOn' descending. */
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  selection?: TableSelection<Row>;
  /** Marks a row: the one open in the panel. */
  isCurrent?: (row: Row) => boolean;
  isMuted?: (row: Row) => boolean;
  /** Rows of a long list keep the header in sight. */
  isHeaderSticky?: boolean;
}

/** A native table; cards on a phone, still a table for a reader. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, selection } = props;
  const t = useText('app');
  const keys = rows.map(rowKey);
  const chosen = selection ? keys.filter((key) => selection.selected.has(key)).length : 0;
  const table = (
    <table className={`${styles.table}${props.isHeaderSticky ? ` ${styles.sticky}` : ''}`} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {selection ? (
            <th role="columnheader" scope="col" className={styles.pick}>
              <Checkbox
                label={t('table.selectAll')}
                isLabelHidden
                isSelected={chosen > 0 && chosen === keys.length}
                isIndeterminate={chosen > 0 && chosen < keys.length}
                onChange={(isOn) => selection.onChange(new Set(isOn ? keys : []))}
              />
            </th>
          ) : null}
          {columns.map((column) => (
            <SortHeader key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TableRow key={rowKey(row)} row={row} table={props} />
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      <PhoneSort columns={columns} sort={props.sort} onSort={props.onSort} />
      {table}
    </>
  );
}

function TableRow<Row>({ row, table }: { row: Row; table: DataTableProps<Row> }) {
  const t = useText('app');
  const key = table.rowKey(row);
  const classes = [styles.row, table.isMuted?.(row) ? styles.muted : ''].filter(Boolean).join(' ');
  return (
    <tr role="row" className={classes} aria-current={table.isCurrent?.(row) ? 'true' : undefined}>
      {table.selection ? (
        <td role="cell" className={styles.pick}>
          <Checkbox
            label={t('table.selectRow', { name: table.selection.rowName(row) })}
            isLabelHidden
            isSelected={table.selection.selected.has(key)}
            onChange={(isOn) => table.selection?.onChange(toggled(table.selection.selected, key, isOn))}
          />
        </td>
      ) : null}
      {table.columns.map((column) => (
        <TableCell key={column.key} column={column} row={row} />
      ))}
    </tr>
  );
}

function TableCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row);
  const classes = [
    column.align === 'end' ? styles.end : '',
    // A card has no columns to keep: a label with nothing beside it would only be read in vain.
    column.isHiddenOnPhone || content === null ? styles.noPhone : '',
    column.isRowHeader ? styles.rowHeader : '',
  ];
  const className = classes.filter(Boolean).join(' ') || undefined;
  const label = column.isRowHeader || column.isHeaderHidden ? undefined : column.header;
  return column.isRowHeader ? (
    <th role="rowheader" scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td role="cell" className={className} data-label={label}>
      <div className={styles.value}>{content}</div>
    </td>
  );
}

function toggled(selected: ReadonlySet<string>, key: string, isOn: boolean): Set<string> {
  const next = new Set(selected);
  if (isOn) next.add(key);
  else next.delete(key);
  return next;
}
