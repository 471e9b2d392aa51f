import type { ReactNode } from 'react';
import styles from './form-stack.module.css';

/** One column of fields with even gaps. */
export function FormStack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
