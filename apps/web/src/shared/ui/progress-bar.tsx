import styles from './progress-bar.module.css';

interface ProgressBarProps {
  /** What it measures, spoken. */
  label: string;
  value: number;
  target: number;
  /** Waiting just before the goal (in review, near the threshold). */
  almost?: number;
  /** Plan for the day: a tick over the bar. */
  planned?: number | null;
  /** Spoken text of the value, such as "61 z 83, plán 65". */
  valueText: string;
  size?: 's' | 'm';
}

const share = (part: number, whole: number) => `${Math.min(100, whole > 0 ? (part / whole) * 100 : 0)}%`;

/** Done, almost and the rest of a target, with a tick for today's plan. */
export function ProgressBar({ label, value, target, almost = 0, planned, valueText, size = 'm' }: ProgressBarProps) {
  return (
    <div
      className={`${styles.bar} ${size === 's' ? styles.small : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={target}
      aria-valuenow={Math.min(value, target)}
      aria-valuetext={valueText}
    >
      <div className={styles.track}>
        <svg className={styles.fill} aria-hidden="true" focusable="false">
          <rect className={styles.almost} width={share(value + almost, target)} height="100%" />
          <rect className={styles.done} width={share(value, target)} height="100%" />
        </svg>
      </div>
      {typeof planned === 'number' ? (
        <svg className={styles.ticks} aria-hidden="true" focusable="false">
          <rect className={styles.tick} x={share(planned, target)} width="2" height="100%" />
        </svg>
      ) : null}
    </div>
  );
}
