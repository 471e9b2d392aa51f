import { useText } from '../../../shared/i18n/use-text.ts';
import { Select } from '../../../shared/ui/select.tsx';
import { SORT_OPTIONS, type DeliverableSearch } from '../hooks/list-search.ts';
import styles from './results-head.module.css';

interface ResultsHeadProps {
  total: number;
  sort: DeliverableSearch['razeni'];
  onSort: (sort: DeliverableSearch['razeni']) => void;
}

/** How many were found, spoken when it changes; on a phone, where there are no column heads, also the sorting. */
export function ResultsHead({ total, sort, onSort }: ResultsHeadProps) {
  const t = useText('deliverable');
  return (
    <div className={styles.head}>
      <p role="status" className={styles.count}>
        {t('list.found', { count: total })}
      </p>
      <div className={styles.sort}>
        <Select
          label={t('list.sortBy')}
          isLabelHidden
          options={SORT_OPTIONS.map((value) => ({ value, label: `${t('list.sortBy')}: ${t(`sort.${value}`)}` }))}
          value={sort}
          onChange={(value) => onSort(SORT_OPTIONS.find((option) => option === value) ?? 'code')}
        />
      </div>
    </div>
  );
}
