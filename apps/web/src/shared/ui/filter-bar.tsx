import { useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  label: string;
  /** Fields with `isLabelHidden` or with labels. */
  children: ReactNode;
  /** How many filters are set. */
  activeCount: number;
  onClear: () => void;
  /** Beside the filters, always visible: search. */
  search?: ReactNode;
}

/** Filters over a list; on a phone they fold under one button. */
export function FilterBar({ label, children, activeCount, onClear, search }: FilterBarProps) {
  const t = useText('app');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.bar} aria-label={label}>
      {search ? <div className={styles.search}>{search}</div> : null}
      <div className={styles.toggle}>
        <Button icon="filter" onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {activeCount > 0 ? t('filter.active', { count: activeCount }) : t('filter.open')}
        </Button>
      </div>
      <div className={`${styles.fields}${isOpen ? ` ${styles.open}` : ''}`}>
        {children}
        {activeCount > 0 ? (
          <Button variant="quiet" icon="close" onPress={onClear}>
            {t('filter.clear')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
