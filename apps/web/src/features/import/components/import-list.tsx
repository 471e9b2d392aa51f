import type { ImportRun } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { IMPORTS_PAGE, useImports } from '../api/use-imports.ts';
import { useImportWords } from '../hooks/use-import-words.ts';
import { ImportStateBadge } from './import-state-badge.tsx';
import styles from './import.module.css';

/** The history of imports; each opens whole, with its rows. */
export function ImportList({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const t = useText('importing');
  const columns = useColumns();
  const { data, error, refetch } = useImports(page);
  return (
    <Card title={t('list.title')} isFlush>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data?.total === 0 ? (
        <EmptyState icon="upload" title={t('list.empty')}>
          {t('list.emptyText')}
        </EmptyState>
      ) : null}
      {data && data.total > 0 ? (
        <>
          <DataTable caption={t('list.caption')} columns={columns} rows={data.items} rowKey={(row) => row.id} />
          <Pagination page={page} size={IMPORTS_PAGE} total={data.total} onPage={onPage} />
        </>
      ) : null}
    </Card>
  );
}

function useColumns(): readonly Column<ImportRun>[] {
  const t = useText('importing');
  const format = useFormat();
  const { kindName } = useImportWords();
  return [
    {
      key: 'file',
      header: t('list.file'),
      isRowHeader: true,
      cell: (row) => (
        <Link to="/import/$id" params={{ id: row.id }} look="plain" className={styles.fileName}>
          <CzechText>{row.fileName}</CzechText>
        </Link>
      ),
    },
    { key: 'kind', header: t('list.kind'), cell: (row) => kindName(row.kind) },
    { key: 'state', header: t('list.state'), cell: (row) => <ImportStateBadge state={row.state} /> },
    { key: 'result', header: t('list.result'), cell: ({ counts }) => t('count.short', { ...counts }) },
    {
      key: 'by',
      header: t('list.by'),
      cell: (row) => t('list.byWhen', { name: row.createdBy.displayName, date: format.instant(row.createdAt) }),
    },
  ];
}
