import type { UseQueryResult } from '@tanstack/react-query';
import type { MilestoneMatrix } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { activeFilters, noFilters, PAGE_SIZE, type MatrixSearch } from '../hooks/matrix-search.ts';
import { MatrixTable } from './matrix-table.tsx';
import styles from './matrix-table.module.css';
import type { OpenStage } from './milestone-dialog.tsx';

interface MatrixResultsProps {
  matrix: UseQueryResult<MilestoneMatrix>;
  search: MatrixSearch;
  setSearch: (change: Partial<MatrixSearch>) => void;
  onOpen: (stage: OpenStage) => void;
}

/** How many units there are and how many are late, the matrix, and its pages. */
export function MatrixResults({ matrix, search, setSearch, onOpen }: MatrixResultsProps) {
  const t = useText('milestone');
  const { data, isPlaceholderData } = matrix;
  if (!data) {
    return (
      <div className={styles.loading}>
        <Skeleton lines={12} />
      </div>
    );
  }
  if (data.total === 0) return <Nothing search={search} setSearch={setSearch} />;
  const found = t('found', { count: data.total });
  const late = data.overdueUnits > 0 ? t('overdueUnits', { count: data.overdueUnits }) : t('overdueNone');
  return (
    <div aria-busy={isPlaceholderData} className={isPlaceholderData ? styles.stale : undefined}>
      <p role="status" className={styles.count}>
        {`${found}, ${late}.`}
      </p>
      <MatrixTable matrix={data} onOpen={onOpen} />
      <div className={styles.footer}>
        <Pagination
          page={search.strana}
          size={PAGE_SIZE}
          total={data.total}
          onPage={(strana) => setSearch({ strana })}
        />
      </div>
    </div>
  );
}

function Nothing({ search, setSearch }: Pick<MatrixResultsProps, 'search' | 'setSearch'>) {
  const t = useText('milestone');
  if (activeFilters(search) === 0) {
    return (
      <EmptyState icon="flag" title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="search"
      title={t('empty.noMatchTitle')}
      action={<Button onPress={() => setSearch(noFilters)}>{t('empty.clear')}</Button>}
    >
      {t('empty.noMatchText')}
    </EmptyState>
  );
}
