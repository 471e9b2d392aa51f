import { useText } from '../../../shared/i18n/use-text.ts';
import { count, text } from '../../../shared/lib/search-spec.ts';
import { useRegionOptions } from '../../../shared/lib/use-region-options.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { useTypedSearch } from '../../../shared/lib/use-typed-search.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useMasPage } from '../api/use-mas.ts';
import { useMasColumns } from '../hooks/use-mas-columns.tsx';
import styles from './mas.module.css';

const SIZE = 50;
const spec = { q: text(), kraj: text(), strana: count() };

/** The groups, narrowed by name, number and region. */
export function MasList() {
  const t = useText('mas');
  const [search, setSearch] = useSearchParams(spec);
  const regions = useRegionOptions();
  const columns = useMasColumns();
  const [typed, setTyped] = useTypedSearch(search.q, (q) => setSearch({ q, strana: 1 }));
  const { data, error, refetch, isPlaceholderData } = useMasPage({
    page: search.strana,
    size: SIZE,
    ...(search.q.trim() ? { q: search.q.trim() } : {}),
    ...(search.kraj ? { region: search.kraj } : {}),
  });
  const active = [search.q, search.kraj].filter(Boolean).length;
  return (
    <Card isFlush>
      <div className={styles.filters}>
        <FilterBar
          label={t('list.filters')}
          activeCount={active}
          onClear={() => {
            setTyped('');
            setSearch({ q: '', kraj: '', strana: 1 });
          }}
          search={
            <TextField
              label={t('list.search')}
              isLabelHidden
              type="search"
              icon="search"
              placeholder={t('list.search')}
              value={typed}
              onChange={setTyped}
            />
          }
        >
          <Select
            label={t('list.region')}
            emptyLabel={t('list.allRegions')}
            options={regions}
            value={search.kraj}
            onChange={(kraj) => setSearch({ kraj, strana: 1 })}
          />
        </FilterBar>
      </div>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? (
        <div className={styles.loading}>
          <Skeleton lines={6} />
        </div>
      ) : null}
      {data && data.total === 0 ? (
        <EmptyState icon="users" title={active > 0 ? t('list.noMatch') : t('list.empty')}>
          {active > 0 ? null : t('list.emptyText')}
        </EmptyState>
      ) : null}
      {data && data.total > 0 ? (
        <div aria-busy={isPlaceholderData}>
          <p className={styles.summary} role="status">
            {t('list.total', { count: data.total })}
          </p>
          <DataTable caption={t('list.caption')} columns={columns} rows={data.items} rowKey={({ id }) => id} />
          <Pagination page={search.strana} size={SIZE} total={data.total} onPage={(strana) => setSearch({ strana })} />
        </div>
      ) : null}
    </Card>
  );
}
