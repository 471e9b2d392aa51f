import type { ReactNode } from 'react';
import styles from './enquiry.module.css';

interface SaidProps {
  /** The language of the form they wrote in. */
  locale: 'cs' | 'en';
  children: ReactNode;
}

/** Words of somebody from outside, as they wrote them: text and nothing else, in whatever direction its script runs. */
export function Said({ locale, children }: SaidProps) {
  return (
    <span className={styles.any} lang={locale} dir="auto">
      {children}
    </span>
  );
}
