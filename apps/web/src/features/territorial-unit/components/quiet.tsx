import type { ReactNode } from 'react';
import styles from './quiet.module.css';

/** Words that stand where a value is missing. */
export function Quiet({ children }: { children: ReactNode }) {
  return <span className={styles.quiet}>{children}</span>;
}
