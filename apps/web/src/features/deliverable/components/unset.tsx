import { useText } from '../../../shared/i18n/use-text.ts';
import styles from './unset.module.css';

/** "nestanoveno": the project's documents do not give the value and nobody has set it. */
export function Unset() {
  const t = useText('deliverable');
  return <span className={styles.unset}>{t('unset')}</span>;
}
