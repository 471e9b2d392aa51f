import { OBJECTIVE_CODES } from '@rssz/domain';
import { useState } from 'react';
import type { Call } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useCalls } from '../api/use-funding.ts';
import { useFundingWords } from '../hooks/use-funding-words.ts';
import { CallDialog } from './call-dialog.tsx';
import { CallStateBadge } from './call-state-badge.tsx';

const CALL_STATES = ['open', 'coming', 'closed'] as const;
const spec = { stav: choice(CALL_STATES), cil: choice(OBJECTIVE_CODES) };

/** Calls as the team entered them. */
export function CallsPage() {
  const t = useText('funding');
  const words = useFundingWords();
  const [{ stav: state, cil: objective }, setFilter] = useSearchParams(spec);
  const query = { ...(state ? { state } : {}), ...(objective ? { objective } : {}) };
  const { data, error, refetch } = useCalls(query);
  const [isAdding, setAdding] = useState(false);
  const columns = useCallColumns();
  const add = data?.mayManage ? (
    <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
      {t('callList.add')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('callList.title')}
        lead={t('callList.lead')}
        crumbs={[{ label: t('title'), to: '/financovani' }, { label: t('callList.title') }]}
        actions={add}
      />
      <FilterBar
        label={t('callList.filters')}
        activeCount={[state, objective].filter(Boolean).length}
        onClear={() => setFilter({ stav: '', cil: '' })}
      >
        <Select
          label={t('callList.state')}
          emptyLabel={t('callList.anyState')}
          value={state}
          onChange={(value) => setFilter({ stav: CALL_STATES.find((one) => one === value) ?? '' })}
          options={CALL_STATES.map((value) => ({ value, label: t(`callList.codeState.${value}`) }))}
        />
        <Select
          label={t('callList.objective')}
          emptyLabel={t('callList.anyObjective')}
          value={objective}
          onChange={(value) => setFilter({ cil: OBJECTIVE_CODES.find((one) => one === value) ?? '' })}
          options={OBJECTIVE_CODES.map((value) => ({ value, label: words.objective(value) }))}
        />
      </FilterBar>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data && data.items.length === 0 ? (
        <EmptyState icon="calendar" title={t('callList.emptyTitle')}>
          {data.mayManage ? t('callList.emptyText') : null}
        </EmptyState>
      ) : null}
      {data && data.items.length > 0 ? (
        <Card isFlush>
          <DataTable
            caption={t('callList.caption')}
            columns={columns}
            rows={data.items}
            rowKey={({ id }) => id}
            isMuted={(call) => call.state === 'closed'}
          />
        </Card>
      ) : null}
      {isAdding ? <CallDialog call={null} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function useCallColumns(): Column<Call>[] {
  const t = useText('funding');
  const format = useFormat();
  const words = useFundingWords();
  return [
    {
      key: 'name',
      header: t('callList.name'),
      isRowHeader: true,
      cell: ({ id, number, name }) => (
        <Link to="/vyzvy/$id" params={{ id }}>
          {number} <CzechText>{name}</CzechText>
        </Link>
      ),
    },
    { key: 'state', header: t('callList.state'), cell: ({ state }) => <CallStateBadge state={state} /> },
    { key: 'opensOn', header: t('callList.opensOn'), cell: ({ opensOn }) => format.date(opensOn) },
    { key: 'closesOn', header: t('callList.closesOn'), cell: ({ closesOn }) => format.date(closesOn) },
    {
      key: 'objectives',
      header: t('callList.objectives'),
      cell: ({ eligibleObjectives }) => eligibleObjectives.join(', '),
    },
    {
      key: 'allocation',
      header: t('callList.allocation'),
      align: 'end',
      cell: ({ allocationCrowns }) => (allocationCrowns === null ? t('notSet') : words.crowns(allocationCrowns)),
    },
    { key: 'measures', header: t('callList.measures'), align: 'end', cell: ({ measures }) => format.number(measures) },
  ];
}
