import type { ReactNode } from 'react';
import styles from './description-list.module.css';

interface DescriptionListProps {
  items: readonly { term: string; value: ReactNode }[];
  columns?: 1 | 2;
}

/** Names and values. */
export function DescriptionList({ items, columns = 1 }: DescriptionListProps) {
  return (
    <dl className={`${styles.list}${columns === 2 ? ` ${styles.two}` : ''}`}>
      {items.map((item) => (
        <div key={item.term} className={styles.item}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
