import type { UseQueryResult } from '@tanstack/react-query';
import { useProject } from '../../../shared/api/session.ts';
import type { Page, TerritorialUnit } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { activeFilters, noFilters, PAGE_SIZE, SORT_OPTIONS, type UnitSearch } from '../hooks/list-search.ts';
import { useUnitColumns } from '../hooks/use-unit-columns.tsx';
import { UnitFilters } from './unit-filters.tsx';
import styles from './unit-list.module.css';

interface UnitListProps {
  units: UseQueryResult<Page<TerritorialUnit>>;
  search: UnitSearch;
  setSearch: (change: Partial<UnitSearch>) => void;
  canManage: boolean;
}

/** The list with its filters. */
export function UnitList(props: UnitListProps) {
  const { units, search, setSearch } = props;
  return (
    <Card isFlush>
      <UnitFilters
        search={search}
        onChange={(change) => setSearch({ strana: 1, ...change })}
        onClear={() => setSearch(noFilters)}
      />
      {units.error ? (
        <ErrorState error={units.error} onRetry={() => void units.refetch()} />
      ) : (
        <Results {...props} page={units.data} />
      )}
    </Card>
  );
}

function Results({
  page,
  units,
  search,
  setSearch,
  canManage,
}: UnitListProps & { page: Page<TerritorialUnit> | undefined }) {
  const t = useText('unit');
  const columns = useUnitColumns();
  if (!page) {
    return (
      <div className={styles.loading}>
        <Skeleton lines={10} />
      </div>
    );
  }
  if (page.total === 0) return <Nothing search={search} setSearch={setSearch} canManage={canManage} />;
  return (
    <div aria-busy={units.isPlaceholderData} className={units.isPlaceholderData ? styles.stale : undefined}>
      <p role="status" className={styles.count}>
        {t('list.found', { count: page.total })}
      </p>
      <DataTable
        caption={t('list.caption')}
        columns={columns}
        rows={page.items}
        rowKey={(row) => row.id}
        sort={search.razeni}
        onSort={(sort) => setSearch({ razeni: SORT_OPTIONS.find((one) => one === sort) ?? 'name', strana: 1 })}
        isHeaderSticky
      />
      <div className={styles.footer}>
        <Pagination
          page={search.strana}
          size={PAGE_SIZE}
          total={page.total}
          onPage={(strana) => setSearch({ strana })}
        />
      </div>
    </div>
  );
}

function Nothing({ search, setSearch, canManage }: Pick<UnitListProps, 'search' | 'setSearch' | 'canManage'>) {
  const t = useText('unit');
  const { places } = useProject();
  if (activeFilters(search) > 0) {
    return (
      <EmptyState
        icon="search"
        title={t('list.noMatchTitle')}
        action={<Button onPress={() => setSearch(noFilters)}>{t('list.clearFilters')}</Button>}
      >
        {t('list.noMatchText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="units" title={t('list.emptyTitle')}>
      {canManage ? t('list.emptyText', { count: places }) : t('list.emptyTextRead')}
    </EmptyState>
  );
}
