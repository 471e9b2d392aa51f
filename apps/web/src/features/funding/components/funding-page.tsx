import { FUNDING_STANDINGS } from '@rssz/domain';
import type { ReactNode } from 'react';
import type { FundingOverview, PlanFunding } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice, count, text } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
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
import { useFundingOverview } from '../api/use-funding.ts';
import { useFundingWords } from '../hooks/use-funding-words.ts';
import { FundedMeasures } from './funded-measures.tsx';
import { FundingBar } from './funding-bar.tsx';
import { FundingFigures, type FundingPlace } from './funding-figures.tsx';
import styles from './funding.module.css';

const spec = { celek: text(), plan: text(), stav: choice(FUNDING_STANDINGS), strana: count() };

/** What part of the plans has money, and which measures a figure counts: of the whole project within reach, a unit or a plan. */
export function FundingPage() {
  const t = useText('funding');
  const [filter, setFilter] = useSearchParams(spec);
  const { celek: unit, plan, stav: standing, strana: page } = filter;
  const all = useFundingOverview({});
  const { data, error, refetch } = useFundingOverview({ ...(unit && { unit }), ...(plan && { plan }) });
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('overview.lead')}
        actions={<ButtonLink to="/vyzvy">{t('overview.calls')}</ButtonLink>}
      />
      <FundingFilters filter={filter} setFilter={setFilter} overview={all.data} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data ? (
        <Overview overview={data} of={{ ...(unit && { celek: unit }), ...(plan && { plan }) }}>
          {standing ? (
            <FundedMeasures
              standing={standing}
              unit={unit}
              plan={plan}
              page={page}
              onPage={(strana) => setFilter({ strana })}
            />
          ) : null}
        </Overview>
      ) : null}
    </>
  );
}

interface FiltersProps {
  filter: ReturnType<typeof useSearchParams<typeof spec>>[0];
  setFilter: ReturnType<typeof useSearchParams<typeof spec>>[1];
  overview: FundingOverview | undefined;
}

function FundingFilters({ filter, setFilter, overview }: FiltersProps) {
  const t = useText('funding');
  const { celek, plan, stav } = filter;
  const plans = overview?.plans ?? [];
  const units = new Map(plans.map(({ unit }) => [unit.id, unit.name]));
  return (
    <FilterBar
      label={t('overview.filters')}
      activeCount={[celek, plan, stav].filter(Boolean).length}
      onClear={() => setFilter({ celek: '', plan: '', stav: '', strana: 1 })}
    >
      <Select
        label={t('overview.unitFilter')}
        emptyLabel={t('overview.anyUnit')}
        value={celek}
        onChange={(value) => setFilter({ celek: value, plan: '', strana: 1 })}
        options={[...units].map(([value, label]) => ({ value, label }))}
      />
      <Select
        label={t('overview.plan')}
        emptyLabel={t('overview.anyPlan')}
        value={plan}
        onChange={(value) => setFilter({ plan: value, strana: 1 })}
        options={plans
          .filter(({ unit }) => !celek || unit.id === celek)
          .map((one) => ({ value: one.plan.id, label: one.plan.name }))}
      />
      <Select
        label={t('overview.standing')}
        emptyLabel={t('overview.anyStanding')}
        value={stav}
        onChange={(value) => setFilter({ stav: FUNDING_STANDINGS.find((one) => one === value) ?? '', strana: 1 })}
        options={FUNDING_STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
      />
    </FilterBar>
  );
}

interface OverviewProps {
  overview: FundingOverview;
  of: FundingPlace;
  /** What a figure counts, once one is opened. */
  children: ReactNode;
}

function Overview({ overview, of, children }: OverviewProps) {
  const t = useText('funding');
  const columns = usePlanColumns();
  if (overview.total.measures === 0) {
    return (
      <EmptyState icon="list" title={t('overview.emptyTitle')}>
        {t('overview.emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      {children}
      <Card title={t('overview.chart')}>
        <FundingFigures sum={overview.total} of={of} />
      </Card>
      <Card isFlush>
        <DataTable
          caption={t('overview.caption')}
          columns={columns}
          rows={overview.plans}
          rowKey={({ plan }) => plan.id}
        />
      </Card>
    </div>
  );
}

function usePlanColumns(): Column<PlanFunding>[] {
  const t = useText('funding');
  const words = useFundingWords();
  return [
    {
      key: 'plan',
      header: t('overview.plan'),
      isRowHeader: true,
      cell: ({ plan }) => (
        <Link to="/plany/$id" params={{ id: plan.id }}>
          <CzechText>{plan.name}</CzechText>
        </Link>
      ),
    },
    { key: 'unit', header: t('overview.unit'), cell: ({ unit }) => <CzechText>{unit.name}</CzechText> },
    {
      key: 'withSource',
      header: t('overview.withSource'),
      cell: ({ sum }) => (
        <div className={styles.withSource}>
          {t('overview.of', {
            count: sum.measures - sum.byStanding.nothing.measures - sum.byStanding.refused.measures,
            total: sum.measures,
          })}
          <FundingBar sum={sum} />
        </div>
      ),
    },
    {
      key: 'budget',
      header: t('overview.budget'),
      align: 'end',
      cell: ({ sum }) => words.crowns(sum.budgetCrowns),
    },
    {
      key: 'granted',
      header: t('standing.granted'),
      align: 'end',
      cell: ({ sum }) => words.crowns(sum.amounts.granted),
    },
  ];
}
