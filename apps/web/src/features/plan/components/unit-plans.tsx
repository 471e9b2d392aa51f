import { MEASURE_STATES, type MeasureState } from '@rssz/domain';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { UnitSectionProps } from '../../../shared/lib/unit-sections.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { usePlans } from '../api/use-plans.ts';
import { MeasureCounts } from './measure-counts.tsx';
import { PlanTable } from './plan-table.tsx';
import styles from './plan.module.css';
import { StartPlanDialog } from './start-plan-dialog.tsx';

/** The plans of a unit and how the measures of the approved ones go. */
export function UnitPlans({ unitId }: UnitSectionProps) {
  const t = useText('plan');
  const { data, error, refetch } = usePlans({ unit: unitId, kind: '', state: '', area: '', page: 1, size: 200 });
  const [isStarting, setStarting] = useState(false);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  const units = data.writableUnits.filter(({ id }) => id === unitId);
  const states = data.items
    .filter(({ state }) => state === 'approved')
    .flatMap(({ counts }) => MEASURE_STATES.flatMap((state) => Array<MeasureState>(counts[state]).fill(state)));
  return (
    <div className={styles.main}>
      <MeasureCounts states={states} />
      <Card
        title={t('unit.title')}
        isFlush={data.items.length > 0}
        actions={
          units.length > 0 ? (
            <Button size="s" variant="primary" icon="plus" onPress={() => setStarting(true)}>
              {t('list.start')}
            </Button>
          ) : null
        }
      >
        {data.items.length === 0 ? (
          <EmptyState icon="list" title={t('list.empty')}>
            {units.length > 0 ? t('list.emptyWriter') : t('list.emptyReader')}
          </EmptyState>
        ) : (
          <PlanTable plans={data.items} isOfUnit />
        )}
      </Card>
      {isStarting ? <StartPlanDialog units={units} unitId={unitId} onClose={() => setStarting(false)} /> : null}
    </div>
  );
}
