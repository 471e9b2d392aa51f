import type { Ref } from 'react';
import type { Deliverable, Page } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSeesAllUnits } from '../../../shared/lib/use-sees-all-units.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { activeFilters, noFilters, type DeliverableSearch, type SetDeliverableSearch } from '../hooks/list-search.ts';
import { useDeliverableColumns } from '../hooks/use-deliverable-columns.tsx';
import type { Selection } from '../hooks/use-selection.ts';
import { ListFooter } from './list-footer.tsx';
import { ResultsHead } from './results-head.tsx';
import styles from './deliverable-results.module.css';

interface DeliverableResultsProps {
  tableRef: Ref<HTMLDivElement>;
  /** Undefined until the first answer. */
  page: Page<Deliverable> | undefined;
  /** The rows of the previous filter are still shown. */
  isStale: boolean;
  search: DeliverableSearch;
  setSearch: SetDeliverableSearch;
  /** Null for people who do not plan. */
  selection: Selection | null;
  onPeek: (id: string) => void;
}

/** The found documents, or why there are none. */
export function DeliverableResults({
  tableRef,
  page,
  isStale,
  search,
  setSearch,
  selection,
  onPeek,
}: DeliverableResultsProps) {
  const t = useText('deliverable');
  const columns = useDeliverableColumns(onPeek);
  if (!page)
    return (
      <div className={styles.loading}>
        <Skeleton lines={12} />
      </div>
    );
  if (page.total === 0) return <NothingFound search={search} onClear={() => setSearch(noFilters)} />;
  const rows = page.items;
  return (
    <div ref={tableRef} aria-busy={isStale} className={isStale ? styles.stale : undefined}>
      <ResultsHead total={page.total} />
      <DataTable
        caption={t('list.caption')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        sort={search.razeni}
        onSort={(sort) => setSearch({ razeni: sort as DeliverableSearch['razeni'], strana: 1 })}
        isCurrent={(row) => row.id === search.detail}
        isMuted={(row) => row.state === 'withdrawn'}
        isHeaderSticky
        {...(selection
          ? {
              selection: {
                selected: selection.ids,
                onChange: (ids: Set<string>) => selection.setOnPage(rows, ids),
                rowName: (row: Deliverable) => row.code,
              },
            }
          : {})}
      />
      <ListFooter total={page.total} search={search} setSearch={setSearch} />
    </div>
  );
}

function NothingFound({ search, onClear }: { search: DeliverableSearch; onClear: () => void }) {
  const t = useText('deliverable');
  const seesAll = useSeesAllUnits();
  if (activeFilters(search) === 0) {
    return (
      <EmptyState icon="documents" title={seesAll ? t('list.emptyTitle') : t('list.emptyOwnTitle')}>
        {seesAll ? t('list.emptyText') : t('list.emptyOwnText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="search"
      title={t('list.noMatchTitle')}
      action={<Button onPress={onClear}>{t('list.clearFilters')}</Button>}
    >
      {t('list.noMatchText')}
    </EmptyState>
  );
}
