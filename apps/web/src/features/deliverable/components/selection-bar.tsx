import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  count: number;
  onBulk: () => void;
  onClear: () => void;
}

/** What can be done with the ticked rows; stays at the bottom while the list scrolls. */
export function SelectionBar({ count, onBulk, onClear }: SelectionBarProps) {
  const t = useText('deliverable');
  return (
    <div role="status" className={styles.anchor}>
      {count > 0 ? (
        <div className={styles.bar}>
          <span className={styles.count}>{t('list.selected', { count })}</span>
          <Button variant="primary" size="s" icon="edit" onPress={onBulk}>
            {t('list.bulk')}
          </Button>
          <Button variant="quiet" size="s" onPress={onClear}>
            {t('list.clearSelection')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
