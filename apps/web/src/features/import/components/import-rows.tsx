import { FINDING_SEVERITIES, IMPORT_ACTIONS } from '@rssz/domain';
import { useState } from 'react';
import type { ImportKindDescription, ImportRow, ImportRun } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice, count } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { useTypedSearch } from '../../../shared/lib/use-typed-search.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { ROWS_PAGE, useImportRows } from '../api/use-import-run.ts';
import { isDone } from '../hooks/is-done.ts';
import { useRowColumns } from '../hooks/use-row-columns.tsx';
import styles from './import.module.css';
import { RowDialog } from './row-dialog.tsx';

const spec = { nalez: choice(FINDING_SEVERITIES), co: choice(IMPORT_ACTIONS), strana: count() };

interface ImportRowsProps {
  run: ImportRun;
  kind: ImportKindDescription | undefined;
}

/** The rows of the file, what happens with each and why; narrowed by the weight of findings, by action and by text. */
export function ImportRows({ run, kind }: ImportRowsProps) {
  const t = useText('importing');
  const labels = useText('cooperation');
  const [search, setSearch] = useSearchParams(spec);
  // Cells may hold names, so what is looked for in them is not kept in the address.
  const [q, setQ] = useState('');
  const [typed, setTyped] = useTypedSearch(q, (next) => {
    setQ(next);
    setSearch({ strana: 1 });
  });
  const [open, setOpen] = useState<ImportRow | null>(null);
  const { data, error, refetch } = useImportRows(run, {
    page: search.strana,
    ...(search.nalez ? { severity: search.nalez } : {}),
    ...(search.co ? { action: search.co } : {}),
    ...(q ? { q } : {}),
  });
  const columns = useRowColumns(run, kind, setOpen);
  const clear = () => {
    setQ('');
    setSearch({ nalez: '', co: '', strana: 1 });
  };
  return (
    <Card title={t('row.title')} isFlush>
      <div className={styles.filters}>
        <FilterBar
          label={t('row.filters')}
          activeCount={[search.nalez, search.co, q].filter(Boolean).length}
          onClear={clear}
        >
          <TextField label={t('row.search')} type="search" icon="search" value={typed} onChange={setTyped} />
          <Select
            label={t('row.severity')}
            emptyLabel={t('row.anySeverity')}
            options={FINDING_SEVERITIES.map((value) => ({ value, label: labels(`findingSeverity.${value}`) }))}
            value={search.nalez}
            onChange={(nalez) => setSearch({ nalez: nalez as typeof search.nalez, strana: 1 })}
          />
          <Select
            label={isDone(run) ? t('row.actionDone') : t('row.action')}
            emptyLabel={t('row.anyAction')}
            options={IMPORT_ACTIONS.map((value) => ({
              value,
              label: isDone(run) ? t(`countDone.${value}`) : labels(`importAction.${value}`),
            }))}
            value={search.co}
            onChange={(co) => setSearch({ co: co as typeof search.co, strana: 1 })}
          />
        </FilterBar>
      </div>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data?.total === 0 ? (
        <EmptyState icon="search" title={t('row.noMatch')} action={<Button onPress={clear}>{t('row.clear')}</Button>} />
      ) : null}
      {data && data.total > 0 ? (
        <>
          <p role="status" className={styles.count}>
            {t('row.found', { count: data.total })}
          </p>
          <DataTable
            caption={t('row.caption')}
            columns={columns}
            rows={data.items}
            rowKey={(row) => String(row.line)}
          />
          <Pagination
            page={search.strana}
            size={ROWS_PAGE}
            total={data.total}
            onPage={(strana) => setSearch({ strana })}
          />
        </>
      ) : null}
      {open ? <RowDialog run={run} kind={kind} row={open} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}
