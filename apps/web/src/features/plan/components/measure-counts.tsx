import { countMeasureStates, MEASURE_STATES, type MeasureState } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { MeasureBadge } from './plan-badge.tsx';
import styles from './plan.module.css';

/** How many measures are in each state; nothing while there is none. */
export function MeasureCounts({ states }: { states: readonly MeasureState[] }) {
  const t = useText('plan');
  if (states.length === 0) return null;
  const counts = countMeasureStates(states);
  return (
    <Card title={t('measures.counts')}>
      <ul className={`${styles.marks} ${styles.bare}`} role="list">
        {MEASURE_STATES.filter((state) => counts[state] > 0).map((state) => (
          <li key={state} className={styles.marks}>
            <MeasureBadge state={state} /> {counts[state]}
          </li>
        ))}
        <li className={styles.quiet}>{t('measures.of', { total: states.length })}</li>
      </ul>
    </Card>
  );
}
