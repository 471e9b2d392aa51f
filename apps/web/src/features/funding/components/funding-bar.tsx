import { FUNDING_STANDINGS } from '@rssz/domain';
import type { FundingSum } from '../../../shared/api/types.ts';
import styles from './funding-bar.module.css';

/** Measures of a plan by how far their money is, as one bar; the figures beside it say the same. */
export function FundingBar({ sum }: { sum: FundingSum }) {
  const widths = FUNDING_STANDINGS.map((standing) => ({
    standing,
    width: sum.measures === 0 ? 0 : (sum.byStanding[standing].measures / sum.measures) * 100,
  }));
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((total, { width }) => total + width, 0));
  return (
    <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {widths.map(({ standing, width }, at) => (
        <rect key={standing} className={styles[standing]} x={starts[at]} y="0" width={width} height="6" />
      ))}
    </svg>
  );
}
