import { useState } from 'react';
import { useCan, useToday } from '../../../shared/api/session.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useParticipants } from '../api/use-participants.ts';
import {
  countParticipantFilters,
  noParticipantFilters,
  participantFilterSpec,
  participantPageSize,
  participantQuery,
} from '../hooks/participant-filters.ts';
import { ParticipantFilterBar } from './participant-filter-bar.tsx';
import { ParticipantListEmpty } from './participant-list-empty.tsx';
import styles from './participant-list-page.module.css';
import { ParticipantTable } from './participant-table.tsx';

/** Everybody supported, with hours, the distance to the threshold and what the record lacks. */
export function ParticipantListPage() {
  const t = useText('participant');
  const format = useFormat();
  const today = useToday();
  const canWrite = useCan('participant.write');
  const canProtect = useCan('participant.protect');
  const seesNames = useCan('participant.reveal');
  const [filters, setFilters] = useSearchParams(participantFilterSpec);
  const [searched, setSearched] = useState('');
  const people = useParticipants(participantQuery(filters), searched);
  const { data } = people;
  const clear = () => {
    setSearched('');
    setFilters(noParticipantFilters);
  };
  const search = (text: string) => {
    setSearched(text);
    setFilters({ strana: 1 });
  };

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {canProtect ? <ButtonLink to="/ochrana-udaju">{t('protection')}</ButtonLink> : null}
            {canWrite ? (
              <ButtonLink to="/ucastnici/novy" variant="primary" icon="plus">
                {t('newParticipant')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {seesNames ? null : (
        <div className={styles.notice}>
          <Banner>{t('pseudonymNotice')}</Banner>
        </div>
      )}
      <ParticipantFilterBar
        filters={filters}
        onChange={setFilters}
        onSearch={search}
        onClear={clear}
        searched={searched}
      />
      {people.isError ? <ErrorState error={people.error} onRetry={() => void people.refetch()} /> : null}
      {people.isPending ? <Skeleton lines={8} /> : null}
      {data?.total === 0 ? (
        <ParticipantListEmpty
          isFiltered={countParticipantFilters(filters) > 0 || searched !== ''}
          canWrite={canWrite}
          onClear={clear}
        />
      ) : null}
      {data && data.total > 0 ? (
        <>
          <p className={styles.summary} role="status">
            {t('list.count', { count: data.total })}
            <span className={styles.asOf}>{t('list.asOf', { date: format.date(today) })}</span>
          </p>
          <Card isFlush>
            <ParticipantTable
              people={data.items}
              sort={filters.razeni}
              onSort={(razeni) => setFilters({ razeni, strana: 1 })}
            />
          </Card>
          {data.total > participantPageSize ? (
            <Pagination
              page={filters.strana}
              size={participantPageSize}
              total={data.total}
              onPage={(strana) => setFilters({ strana }, { push: true })}
            />
          ) : null}
        </>
      ) : null}
    </>
  );
}
