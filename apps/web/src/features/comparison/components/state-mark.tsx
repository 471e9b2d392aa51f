import type { CellState } from '@rssz/domain';
import styles from './state-mark.module.css';

const shapes: Readonly<Record<CellState, { path: string; isFilled: boolean }>> = {
  improved: { path: 'M8 2.5 14 13H2z', isFilled: true },
  worse: { path: 'M8 13.5 2 3h12z', isFilled: true },
  mixed: { path: 'M4.5 2.5 8 12H1zM11.5 13.5 8 4h7z', isFilled: true },
  unchanged: { path: 'M2 5h12v2.2H2zM2 9h12v2.2H2z', isFilled: true },
  'baseline-only': { path: 'M8 3a5 5 0 1 0 0 10V3z M8 3a5 5 0 1 1 0 10', isFilled: false },
  'not-assessed': { path: 'M8 3a5 5 0 1 1 0 10A5 5 0 1 1 8 3z', isFilled: false },
  'not-chosen': { path: 'M5 8h6', isFilled: false },
};

/** The shape of a state, told apart without colour; its word always stands beside it or is spoken. */
export function StateMark({ state, size = 14 }: { state: CellState; size?: number }) {
  const { path, isFilled } = shapes[state];
  return (
    <svg
      className={`${styles.mark} ${isFilled ? styles.filled : styles.drawn} ${styles[state]}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {state === 'baseline-only' ? <path className={styles.half} d="M8 3a5 5 0 1 0 0 10z" /> : null}
      <path d={path} />
    </svg>
  );
}
