import { useState } from 'react';
import type { CallDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { markCzech } from '../../../shared/i18n/czech-parts.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Sentence } from '../../../shared/ui/sentence.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useCall } from '../api/use-funding.ts';
import { useFundingWords } from '../hooks/use-funding-words.ts';
import { CallDialog } from './call-dialog.tsx';
import { CallStateBadge } from './call-state-badge.tsx';
import styles from './funding.module.css';

/** One call: its days, whom it is for, and the measures that count on it. */
export function CallPage() {
  const id = useRouteParam('id');
  const t = useText('funding');
  const { data, error, refetch } = useCall(id);
  if (data) return <CallView call={data} />;
  return (
    <>
      <PageHeader
        title={t('callList.one')}
        crumbs={[
          { label: t('title'), to: '/financovani' },
          { label: t('callList.title'), to: '/vyzvy' },
        ]}
      />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />}
    </>
  );
}

function CallView({ call }: { call: CallDetail }) {
  const t = useText('funding');
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <PageHeader
        title={`${call.number} ${call.name}`}
        isTitleCzech
        crumbs={[
          { label: t('title'), to: '/financovani' },
          { label: t('callList.title'), to: '/vyzvy' },
          { label: call.number },
        ]}
        aside={<CallStateBadge state={call.state} />}
        actions={
          call.mayManage ? (
            <Button icon="edit" onPress={() => setChanging(true)}>
              {t('callList.change')}
            </Button>
          ) : null
        }
      />
      <div className={styles.page}>
        <Card>
          <CallFacts call={call} />
        </Card>
        <CountingMeasures call={call} />
        <CallHistory call={call} />
      </div>
      {isChanging ? <CallDialog call={call} onClose={() => setChanging(false)} /> : null}
    </>
  );
}

function CallFacts({ call }: { call: CallDetail }) {
  const t = useText('funding');
  const format = useFormat();
  const words = useFundingWords();
  const { opensOn, closesOn, allocationCrowns, eligibleObjectives, eligibleApplicants, note } = call;
  return (
    <DescriptionList
      columns={2}
      items={[
        { term: t('callList.opensOn'), value: format.date(opensOn) },
        { term: t('callList.closesOn'), value: format.date(closesOn) },
        { term: t('callList.objectives'), value: eligibleObjectives.map(words.objective).join(', ') },
        {
          term: t('callList.allocation'),
          value: allocationCrowns === null ? t('notSet') : words.crowns(allocationCrowns),
        },
        {
          term: t('callList.who'),
          value: eligibleApplicants ? <CzechText>{eligibleApplicants}</CzechText> : t('calls.whoUnknown'),
        },
        ...(note ? [{ term: t('callList.note'), value: <CzechText>{note}</CzechText> }] : []),
      ]}
    />
  );
}

function CountingMeasures({ call }: { call: CallDetail }) {
  const t = useText('funding');
  const columns = useMeasureColumns();
  return (
    <Card title={t('callList.counting')} isFlush={call.measureList.length > 0}>
      {call.measureList.length === 0 ? (
        <p className={styles.quiet}>{t('callList.noCounting')}</p>
      ) : (
        <DataTable
          caption={t('callList.counting')}
          columns={columns}
          rows={call.measureList}
          rowKey={({ id, itemCode }) => `${id} ${itemCode}`}
        />
      )}
    </Card>
  );
}

function useMeasureColumns(): Column<CallDetail['measureList'][number]>[] {
  const t = useText('funding');
  const words = useFundingWords();
  return [
    {
      key: 'measure',
      header: t('callList.measure'),
      isRowHeader: true,
      cell: ({ id, planId, title }) => (
        <Link to="/plany/$id/opatreni/$measureId" params={{ id: planId, measureId: id }}>
          <CzechText>{title}</CzechText>
        </Link>
      ),
    },
    { key: 'unit', header: t('callList.unit'), cell: ({ unit }) => <CzechText>{unit.name}</CzechText> },
    { key: 'item', header: t('callList.item'), cell: ({ itemCode }) => itemCode },
    { key: 'state', header: t('callList.state'), cell: ({ state }) => t(`state.${state}`) },
    {
      key: 'amount',
      header: t('form.amount'),
      align: 'end',
      cell: ({ amountCrowns }) => (amountCrowns === null ? '–' : words.crowns(amountCrowns)),
    },
  ];
}

function CallHistory({ call }: { call: CallDetail }) {
  const t = useText('funding');
  const say = useDynamicText();
  const format = useFormat();
  return (
    <Card title={t('callList.history')}>
      <ol className={styles.history}>
        {call.history.map(({ type, at, by, fields }) => (
          <li key={at}>
            <Sentence>
              {t(type === 'call.created' ? 'callList.entered' : 'callList.edited', {
                at: format.instant(at),
                fields: fields.map((field) => say('funding', `callList.field.${field}`)).join(', '),
                ...markCzech({ by: by?.displayName ?? '–' }, ['by']),
              })}
            </Sentence>
          </li>
        ))}
      </ol>
    </Card>
  );
}
