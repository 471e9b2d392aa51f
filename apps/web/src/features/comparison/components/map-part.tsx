import { useState } from 'react';
import type { HeatMap } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { CellPanel } from './cell-panel.tsx';
import type { MapShown } from '../hooks/map-shown.ts';
import { HeatMapTable } from './heat-map-table.tsx';
import styles from './parts.module.css';
import { RuleWords } from './rule-words.tsx';

interface MapPartProps {
  map: MapShown & Pick<HeatMap, 'rule'>;
  caption: string;
}

/** The map with the rule beneath it; a cell opens its criteria and evidence. */
export function MapPart({ map, caption }: MapPartProps) {
  const t = useText('comparison');
  const [open, setOpen] = useState<{ unitId: string; areaId: string } | null>(null);
  if (map.rows.length === 0) return <EmptyState title={t('map.noUnitsTitle')}>{t('map.noUnitsText')}</EmptyState>;
  if (map.areas.length === 0) return <EmptyState title={t('map.emptyTitle')}>{t('map.emptyText')}</EmptyState>;
  return (
    <div className={styles.map}>
      <HeatMapTable map={map} caption={caption} onOpen={(unitId, areaId) => setOpen({ unitId, areaId })} />
      <div className={styles.bottom}>
        <RuleWords rule={map.rule} />
      </div>
      {open ? <CellPanel {...open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
