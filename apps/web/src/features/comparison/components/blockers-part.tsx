import type { HeatMap } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { BlockerTable } from './blocker-table.tsx';
import styles from './parts.module.css';

/** The list of units that lack something, with the deadline of each. */
export function BlockersPart({ map }: { map: HeatMap }) {
  const t = useText('comparison');
  const waiting = new Set(map.blockers.map(({ unit }) => unit.id)).size;
  return (
    <div className={styles.stack}>
      <Card
        title={t('blocker.title')}
        actions={waiting > 0 ? <span>{t('blocker.summary.units', { count: waiting })}</span> : null}
        isFlush
      >
        <BlockerTable blockers={map.blockers} areas={map.areas} />
      </Card>
      {waiting > 0 ? <p className={styles.note}>{t('blocker.assumption')}</p> : null}
    </div>
  );
}
