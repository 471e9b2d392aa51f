import type { LocalDate } from '@rssz/domain';
import { useCan, useToday } from '../../../shared/api/session.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { usePageWords } from '../../../shared/lib/use-page-words.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useAdvisoryLogs } from '../api/use-advisory-logs.ts';
import { groupByDay } from '../hooks/group-by-day.ts';
import { countLogFilters, logFilterSpec, logPageSize, logQuery, noLogFilters } from '../hooks/log-filters.ts';
import { DraftNotice } from './draft-notice.tsx';
import { LogDay } from './log-day.tsx';
import { LogFilterBar } from './log-filter-bar.tsx';
import { LogListOffline } from './log-list-offline.tsx';
import { LogListEmpty } from './log-list-empty.tsx';
import styles from './log-list-page.module.css';

/** The diary: what was advised where, by day, with the hours of everything found. */
export function LogListPage() {
  const t = useText('log');
  const format = useFormat();
  const today = useToday();
  const canWrite = useCan('log.write');
  const [filters, setFilters] = useSearchParams(logFilterSpec);
  const searched = usePageWords();
  const logs = useAdvisoryLogs(logQuery(filters), searched.trim());
  const { data } = logs;
  const search = (words: string) => setFilters({ strana: 1 }, { words });
  const clear = () => setFilters(noLogFilters, { words: '' });

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          canWrite ? (
            <ButtonLink to="/denik/novy" variant="primary" icon="plus">
              {t('newEntry')}
            </ButtonLink>
          ) : undefined
        }
      />
      {canWrite ? <DraftNotice /> : null}
      <LogFilterBar
        filters={filters}
        onChange={setFilters}
        searched={searched}
        onSearch={search}
        onClear={clear}
        today={today}
      />
      {logs.isError ? <ErrorState error={logs.error} onRetry={() => void logs.refetch()} /> : null}
      {logs.isPending && logs.fetchStatus === 'paused' ? <LogListOffline canWrite={canWrite} /> : null}
      {logs.isFetching && logs.isPending ? <Skeleton lines={8} /> : null}
      {data && data.total > 0 ? (
        <p className={styles.summary} role="status">
          {t('list.summary', {
            entries: t('list.entries', { count: data.total }),
            hours: format.hours(data.totalMinutes),
          })}
        </p>
      ) : null}
      {data?.total === 0 ? (
        <LogListEmpty isFiltered={countLogFilters(filters, searched) > 0} canWrite={canWrite} onClear={clear} />
      ) : null}
      {groupByDay(data?.items ?? []).map((day) => (
        <LogDay key={day.heldOn} day={day} today={today as LocalDate} isAuthorShown={filters.autor === ''} />
      ))}
      {data && data.total > logPageSize ? (
        <Pagination
          page={filters.strana}
          size={logPageSize}
          total={data.total}
          onPage={(strana) => setFilters({ strana }, { push: true })}
        />
      ) : null}
    </>
  );
}
