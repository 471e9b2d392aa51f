import { useMemo } from 'react';
import type { Handover } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useHandovers } from '../api/use-handovers.ts';
import { HandoverState } from './handover-state.tsx';

/** Hand-overs that concern the reader; those that wait come first. */
export function HandoversPage() {
  const t = useText('handover');
  const units = useText('unit');
  const { data, error, refetch } = useHandovers();
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('list.title')}
        crumbs={[{ label: units('list.title'), to: '/uzemni-celky' }, { label: t('list.title') }]}
      />
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data?.items.length === 0 ? (
        <EmptyState icon="send" title={t('list.emptyTitle')}>
          {t('list.emptyText')}
        </EmptyState>
      ) : null}
      {data && data.items.length > 0 ? (
        <Card isFlush>
          <DataTable caption={t('list.caption')} columns={columns} rows={data.items} rowKey={(row) => row.id} />
        </Card>
      ) : null}
    </>
  );
}

function useColumns(): readonly Column<Handover>[] {
  const t = useText('handover');
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'unit',
        header: t('list.unit'),
        isRowHeader: true,
        cell: (row) => (
          <Link to="/predani/$id" params={{ id: row.id }}>
            <CzechText>{row.unit.name}</CzechText>
          </Link>
        ),
      },
      { key: 'from', header: t('list.from'), cell: (row) => row.predecessor?.displayName ?? t('nobody') },
      { key: 'to', header: t('list.to'), cell: (row) => row.successor.displayName },
      { key: 'validFrom', header: t('list.validFrom'), cell: (row) => format.date(row.validFrom) },
      { key: 'state', header: t('list.state'), cell: (row) => <HandoverState state={row.state} /> },
    ],
    [t, format],
  );
}
