import type { PlanSummary } from '../../../shared/api/types.ts';
import { useToday } from '../../../shared/api/session.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useCrowns } from '../hooks/use-plan-words.ts';
import { PlanBadge } from './plan-badge.tsx';
import styles from './plan.module.css';

/** Plans with where they stand and how their measures go; of one unit without its name. */
export function PlanTable({ plans, isOfUnit = false }: { plans: readonly PlanSummary[]; isOfUnit?: boolean }) {
  const t = useText('plan');
  const format = useFormat();
  const areaName = useAreaNames();
  const crowns = useCrowns();
  const unit: Column<PlanSummary> = {
    key: 'unit',
    header: t('list.unit'),
    cell: (row) => <CzechText>{row.unit.name}</CzechText>,
  };
  const columns: Column<PlanSummary>[] = [
    {
      key: 'plan',
      header: t('list.plan'),
      isRowHeader: true,
      cell: (row) => (
        <Link to={`/plany/${row.id}`}>
          <CzechText>{row.title}</CzechText>
        </Link>
      ),
    },
    ...(isOfUnit ? [] : [unit]),
    {
      key: 'kind',
      header: t('list.kind'),
      cell: ({ kind, thematicAreaId }) =>
        thematicAreaId ? `${t(`code.kindShort.${kind}`)}, ${areaName(thematicAreaId)}` : t(`code.kindShort.${kind}`),
    },
    { key: 'state', header: t('list.state'), cell: (row) => <PlanState plan={row} /> },
    {
      key: 'validity',
      header: t('list.validity'),
      cell: ({ validFrom, validTo }) =>
        validFrom && validTo ? `${format.date(validFrom)} – ${format.date(validTo)}` : t('list.notSet'),
    },
    { key: 'measures', header: t('list.measures'), cell: (row) => <MeasureCount plan={row} /> },
    {
      key: 'budget',
      header: t('list.budget'),
      align: 'end',
      cell: ({ budgetCrowns }) => (budgetCrowns > 0 ? crowns(budgetCrowns) : '–'),
    },
  ];
  return <DataTable caption={t('list.caption')} columns={columns} rows={plans} rowKey={({ id }) => id} />;
}

function PlanState({ plan }: { plan: PlanSummary }) {
  const t = useText('plan');
  const today = useToday();
  const isExpired = plan.state === 'approved' && plan.validTo !== null && plan.validTo < today;
  return (
    <span className={styles.marks}>
      <PlanBadge state={plan.state} isWithdrawn={plan.state === 'superseded'} />
      {plan.draftNumber === null ? null : <Badge tone="info">{t('list.hasDraft')}</Badge>}
      {isExpired ? <Badge tone="warning">{t('list.expired')}</Badge> : null}
    </span>
  );
}

function MeasureCount({ plan: { counts, measures, overdue } }: { plan: PlanSummary }) {
  const t = useText('plan');
  return (
    <span className={styles.marks}>
      {t('list.done', { done: counts.done, total: measures })}
      {overdue > 0 ? (
        <Badge tone="danger" icon="error">
          {t('list.overdue', { count: overdue })}
        </Badge>
      ) : null}
    </span>
  );
}
