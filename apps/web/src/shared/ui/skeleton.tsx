import { useText } from '../i18n/use-text.ts';
import styles from './skeleton.module.css';

interface SkeletonProps {
  /** Lines of text it stands for. */
  lines?: number;
  /** block: one tall area (card, chart). */
  shape?: 'lines' | 'block';
}

/** Grey shape of what is being loaded; appears after a moment, so that fast answers do not blink. */
export function Skeleton({ lines = 3, shape = 'lines' }: SkeletonProps) {
  const t = useText('app');
  const count = shape === 'block' ? 1 : lines;
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={shape === 'block' ? styles.block : styles.line} />
      ))}
    </div>
  );
}
