import { useText } from '../i18n/use-text.ts';
import styles from './data-table.module.css';
import { Select } from './select.tsx';
import type { Column } from './table-column.ts';

interface PhoneSortProps<Row> {
  columns: readonly Column<Row>[];
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}

/** The order of a list on a phone, whose cards have no heads to press; elsewhere it is not shown. */
export function PhoneSort<Row>({ columns, sort = '', onSort }: PhoneSortProps<Row>) {
  const t = useText('app');
  const options = columns.flatMap(({ sortKey, header }) =>
    sortKey
      ? [
          { value: sortKey, label: t('table.sortUp', { column: header }) },
          { value: `-${sortKey}`, label: t('table.sortDown', { column: header }) },
        ]
      : [],
  );
  if (!onSort || options.length === 0) return null;
  const isOffered = options.some(({ value }) => value === sort);
  return (
    <div className={styles.phoneSort}>
      <Select
        label={t('table.sortBy')}
        value={isOffered ? sort : ''}
        options={options}
        onChange={onSort}
        {...(isOffered ? {} : { emptyLabel: t('table.sortOther') })}
      />
    </div>
  );
}
