import { useText } from '../../../shared/i18n/use-text.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useEnquiries } from '../api/use-enquiries.ts';
import { activeFilters, PAGE_SIZE, queueQuery, queueSearch, type QueuePart } from '../hooks/queue-search.ts';
import { useQueueColumns } from '../hooks/use-queue-columns.tsx';
import styles from './enquiry.module.css';
import { QueueFilters } from './queue-filters.tsx';

/** One part of the queue, what is due first on top. */
export function EnquiryQueue({ part }: { part: QueuePart }) {
  const t = useText('enquiry');
  const [search, setSearch] = useSearchParams(queueSearch);
  const { data, error, refetch, isPlaceholderData } = useEnquiries(queueQuery(search));
  const columns = useQueueColumns(part);
  const isNarrowed = activeFilters(search) > 0;
  const isFirst = data !== undefined && data.counts.length === 0;
  return (
    <>
      {part === 'suspected' ? <p className={styles.partLead}>{t('queue.heldLead')}</p> : null}
      <Card isFlush>
        <QueueFilters part={part} search={search} onChange={setSearch} />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? (
          <div className={styles.loading}>
            <Skeleton lines={8} />
          </div>
        ) : null}
        {data && data.total === 0 ? (
          <EmptyState
            icon="mail"
            title={t(isNarrowed ? 'queue.noMatch' : isFirst ? 'queue.empty' : `queue.none.${part}`)}
          >
            {isFirst && !isNarrowed ? t('queue.emptyText') : null}
          </EmptyState>
        ) : null}
        {data && data.total > 0 ? (
          <div aria-busy={isPlaceholderData}>
            <p className={styles.summary} role="status">
              {t('queue.total', { count: data.total })}
            </p>
            <DataTable caption={t('queue.caption')} columns={columns} rows={data.items} rowKey={({ id }) => id} />
            <Pagination
              page={search.strana}
              size={PAGE_SIZE}
              total={data.total}
              onPage={(strana) => setSearch({ strana })}
            />
          </div>
        ) : null}
      </Card>
    </>
  );
}
