import type { Indicator } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { useUnitOptions } from '../../../shared/lib/use-unit-options.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { useRadar, type RadarList } from '../api/use-radar.ts';
import { indicatorSearchSpec } from '../hooks/indicator-search.ts';
import { ListPages } from './list-pages.tsx';
import { RadarChart } from './radar-chart.tsx';
import { RadarOutlook } from './radar-outlook.tsx';
import { RadarTable } from './radar-table.tsx';
import styles from './radar.module.css';

const size = 50;
const lists: Record<string, RadarList> = {
  nejbliz: 'nearest',
  blizko: 'near',
  neuplne: 'over-incomplete',
  vsichni: 'all',
};

/** The 40-hour radar: whether the target is within reach, and who is how far on the way. */
export function Radar({ indicator }: { indicator: Indicator }) {
  const t = useText('counting');
  const format = useFormat();
  const { asOf } = useAsOf();
  const [{ seznam, uzemi, strana }, setParams] = useSearchParams(indicatorSearchSpec);
  const units = useUnitOptions().options;
  const list = lists[seznam] ?? 'nearest';
  const radar = useRadar({ asOf, list, ...(uzemi ? { unit: uzemi } : {}), page: strana, size });
  if (radar.isError) return <ErrorState error={radar.error} onRetry={() => void radar.refetch()} />;
  if (!radar.data) return <Skeleton lines={8} />;
  const { counts, items, total, reach, thresholdMinutes, nearFromMinutes } = radar.data;
  const span = { from: format.hours(nearFromMinutes), to: format.hours(thresholdMinutes) };
  const isHidden = reach === 'own-units' && counts.all === 0 && uzemi === '' && indicator.value + indicator.almost > 0;
  return (
    <div className={styles.stack}>
      <div className={styles.top}>
        <RadarOutlook radar={radar.data} />
        <Card>
          <RadarChart radar={radar.data} />
        </Card>
      </div>
      {isHidden ? (
        <Banner>{t('radar.hidden')}</Banner>
      ) : (
        <div className={styles.lists}>
          {reach === 'own-units' ? <Banner>{t('radar.ownUnits')}</Banner> : null}
          <div className={styles.narrow}>
            <ToggleChips
              label={t('radar.lists')}
              isLabelHidden
              value={seznam}
              onChange={(value) => setParams({ seznam: indicatorSearchSpec.seznam.read(value), strana: 1 })}
              options={[
                { value: 'nejbliz', label: t('radar.list.nearest', { count: counts.nearest }) },
                { value: 'blizko', label: t('radar.list.near', { ...span, count: counts.near }) },
                { value: 'neuplne', label: t('radar.list.over-incomplete', { count: counts.overIncomplete }) },
                { value: 'vsichni', label: t('radar.list.all', { count: counts.all }) },
              ]}
            />
            <Select
              label={t('radar.units')}
              isLabelHidden
              emptyLabel={t('radar.allUnits')}
              options={units}
              value={uzemi}
              onChange={(unit) => setParams({ uzemi: unit, strana: 1 })}
            />
          </div>
          <Card isFlush>
            {items.length === 0 ? (
              <EmptyState icon="people" title={t(uzemi ? 'radar.emptyInUnit' : `radar.empty.${list}`)} />
            ) : (
              <RadarTable
                radar={radar.data}
                caption={t(`radar.caption.${list}`, span)}
                onExplain={(osoba) => setParams({ osoba }, { push: true })}
              />
            )}
          </Card>
          <ListPages size={size} total={total} />
        </div>
      )}
    </div>
  );
}
