import { PLAN_KINDS, PLAN_STATES } from '@rssz/domain';
import { useState } from 'react';
import { useProject } from '../../../shared/api/session.ts';
import type { PlanList } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice, count, text } from '../../../shared/lib/search-spec.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Combobox } from '../../../shared/ui/combobox.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { usePlans } from '../api/use-plans.ts';
import { useUnitOptions } from '../api/use-unit-options.ts';
import { PlanTable } from './plan-table.tsx';
import styles from './plan.module.css';
import { StartPlanDialog } from './start-plan-dialog.tsx';

const SIZE = 50;
const spec = {
  celek: text(),
  druh: choice(PLAN_KINDS),
  stav: choice(PLAN_STATES),
  oblast: text(),
  strana: count(),
};

/** Plans of all units within reach, narrowed by unit, kind, state and area. */
export function PlansPage() {
  const t = useText('plan');
  const [filter, setFilter] = useSearchParams(spec);
  const { celek: unit, druh: kind, stav: state, oblast: area, strana: page } = filter;
  const { data, error, refetch } = usePlans({ unit, kind, state, area, page, size: SIZE });
  const [isStarting, setStarting] = useState(false);
  const canStart = (data?.writableUnits.length ?? 0) > 0;
  const active = [unit, kind, state, area].filter(Boolean).length;
  const start = canStart ? (
    <Button variant="primary" icon="plus" onPress={() => setStarting(true)}>
      {t('list.start')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t('title')} lead={t('list.lead')} actions={start} />
      <PlanFilters filter={filter} setFilter={setFilter} active={active} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data ? (
        <Found data={data} isFiltered={active > 0} page={page} onPage={(strana) => setFilter({ strana })} />
      ) : null}
      {isStarting && data ? (
        <StartPlanDialog units={data.writableUnits} unitId={unit} onClose={() => setStarting(false)} />
      ) : null}
    </>
  );
}

interface FiltersProps {
  filter: ReturnType<typeof useSearchParams<typeof spec>>[0];
  setFilter: ReturnType<typeof useSearchParams<typeof spec>>[1];
  active: number;
}

function PlanFilters({ filter, setFilter, active }: FiltersProps) {
  const t = useText('plan');
  const areaName = useAreaNames();
  const { thematicAreas } = useProject();
  const units = useUnitOptions();
  return (
    <FilterBar
      label={t('list.filters')}
      activeCount={active}
      onClear={() => setFilter({ celek: '', druh: '', stav: '', oblast: '', strana: 1 })}
    >
      <Combobox
        label={t('list.unit')}
        placeholder={t('list.anyUnit')}
        value={filter.celek}
        onChange={(celek) => setFilter({ celek, strana: 1 })}
        options={units}
      />
      <Select
        label={t('list.kind')}
        emptyLabel={t('list.anyKind')}
        value={filter.druh}
        onChange={(value) => setFilter({ druh: PLAN_KINDS.find((one) => one === value) ?? '', strana: 1 })}
        options={PLAN_KINDS.map((value) => ({ value, label: t(`code.kind.${value}`) }))}
      />
      <Select
        label={t('list.state')}
        emptyLabel={t('list.anyState')}
        value={filter.stav}
        onChange={(value) => setFilter({ stav: PLAN_STATES.find((one) => one === value) ?? '', strana: 1 })}
        options={PLAN_STATES.map((value) => ({
          value,
          label: value === 'superseded' ? t('list.withdrawn') : t(`code.state.${value}`),
        }))}
      />
      <Select
        label={t('list.area')}
        emptyLabel={t('list.anyArea')}
        value={filter.oblast}
        onChange={(oblast) => setFilter({ oblast, strana: 1 })}
        options={thematicAreas.map(({ id }) => ({ value: id, label: areaName(id) }))}
      />
    </FilterBar>
  );
}

interface FoundProps {
  data: PlanList;
  isFiltered: boolean;
  page: number;
  onPage: (page: number) => void;
}

function Found({ data, isFiltered, page, onPage }: FoundProps) {
  const t = useText('plan');
  if (data.total === 0) {
    const hint = data.writableUnits.length > 0 ? t('list.emptyWriter') : t('list.emptyReader');
    return (
      <EmptyState icon="list" title={isFiltered ? t('list.noneFound') : t('list.empty')}>
        {isFiltered ? null : hint}
      </EmptyState>
    );
  }
  return (
    <>
      <p className={`${styles.quiet} ${styles.found}`} role="status">
        {t('list.found', { count: data.total })}
      </p>
      <Card isFlush>
        <PlanTable plans={data.items} />
      </Card>
      <Pagination page={page} size={SIZE} total={data.total} onPage={onPage} />
    </>
  );
}
