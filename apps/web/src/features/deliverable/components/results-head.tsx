import { useText } from '../../../shared/i18n/use-text.ts';
import styles from './results-head.module.css';

/** How many were found, spoken when it changes. */
export function ResultsHead({ total }: { total: number }) {
  const t = useText('deliverable');
  return (
    <p role="status" className={styles.count}>
      {t('list.found', { count: total })}
    </p>
  );
}
