import type { DeliverableState } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { STATE_PATH, stepStanding } from '../hooks/state-path.ts';
import styles from './state-path.module.css';

/** Planned → in progress → in review → approved → published, with the present step marked. */
export function StatePath({ state }: { state: DeliverableState }) {
  const t = useText('deliverable');
  const code = useText('code');
  return (
    <ol className={styles.path} aria-label={t('detail.path')}>
      {STATE_PATH.map((step) => {
        const standing = stepStanding(step, state);
        return (
          <li key={step} className={styles[standing]} aria-current={standing === 'current' ? 'step' : undefined}>
            <span className={styles.mark} aria-hidden="true">
              {standing === 'done' ? <Icon name="check" size={14} /> : null}
            </span>
            <span className={styles.name}>{code(`deliverableState.${step}`)}</span>
            <span className="visually-hidden"> ({t(`detail.step.${standing}`)})</span>
          </li>
        );
      })}
    </ol>
  );
}
