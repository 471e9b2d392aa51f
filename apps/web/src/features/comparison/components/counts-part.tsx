import type { HeatMap } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { useAreaName } from '../hooks/use-area-name.ts';
import { CountTable, type NamedCounts } from './count-table.tsx';
import styles from './parts.module.css';

/** How many areas of units have moved, by area and by region. */
export function CountsPart({ map }: { map: HeatMap }) {
  const t = useText('comparison');
  const nameOf = useAreaName();
  const { total, byArea, byRegion } = map.counts;
  const areas = new Map(map.areas.map((area) => [area.id, nameOf(area)]));
  const regions = new Map(map.regions.map((region) => [region.code, nameOf(region)]));
  const named = (rows: HeatMap['counts']['byArea'], names: ReadonlyMap<string, string>): NamedCounts[] => [
    ...rows.map((row) => ({ ...row, name: names.get(row.key ?? '') ?? row.key ?? '' })),
    { ...total, name: t('counts.total') },
  ];
  return (
    <div className={styles.stack}>
      <p>{t('counts.explain')}</p>
      <Card title={t('counts.byArea')} isFlush>
        <CountTable
          caption={t('counts.captionArea')}
          header={t('counts.area')}
          unitsHeader={t('counts.units')}
          rows={named(byArea, areas)}
        />
      </Card>
      <Card title={t('counts.byRegion')} isFlush>
        <CountTable
          caption={t('counts.captionRegion')}
          header={t('counts.region')}
          unitsHeader={t('counts.unitsOfRegion')}
          rows={named(byRegion, regions)}
        />
      </Card>
    </div>
  );
}
