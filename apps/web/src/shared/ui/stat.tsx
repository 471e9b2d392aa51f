import type { ReactNode } from 'react';
import styles from './stat.module.css';

interface StatProps {
  label: ReactNode;
  value: ReactNode;
  /** Beside the value, smaller: "z 83". */
  of?: ReactNode;
  /** Under the value. */
  note?: ReactNode;
  tone?: 'neutral' | 'success' | 'warning' | 'danger';
}

/** One number with its meaning. */
export function Stat({ label, value, of, note, tone = 'neutral' }: StatProps) {
  return (
    <div className={styles.stat}>
      <div className={styles.label}>{label}</div>
      <div className={styles.line}>
        <span className={styles.value}>{value}</span> {of ? <span className={styles.of}>{of}</span> : null}
      </div>
      {note ? <div className={`${styles.note} ${styles[tone]}`}>{note}</div> : null}
    </div>
  );
}
