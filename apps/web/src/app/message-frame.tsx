import type { ReactNode } from 'react';
import styles from './message-frame.module.css';

/** Middle of an otherwise empty screen. */
export function MessageFrame({ children }: { children: ReactNode }) {
  return <div className={styles.frame}>{children}</div>;
}
