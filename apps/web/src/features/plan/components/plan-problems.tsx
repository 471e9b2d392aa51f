import type { PlanContent } from '@rssz/domain';
import type { Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { usePlanProblemLines } from '../hooks/use-plan-problem-lines.ts';
import styles from './plan.module.css';

interface PlanProblemsProps {
  content: PlanContent;
  problems: readonly Problem[];
  /** What stands in the way of approval, or what is only worth a second look. */
  of: 'problems' | 'warnings';
}

/** What is left before approval or to think about, each thing with its place in the text. */
export function PlanProblems({ content, problems, of }: PlanProblemsProps) {
  const t = useText('plan');
  const line = usePlanProblemLines();
  const lines = [...new Set(problems.map((problem) => line(content, problem)))];
  if (lines.length === 0) return null;
  const items = (
    <ul className={styles.list}>
      {lines.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
  if (of === 'problems') {
    return (
      <Banner tone="info" title={t('detail.problemsTitle', { count: lines.length })}>
        {items}
      </Banner>
    );
  }
  return (
    <details className={styles.more}>
      <summary>{t('detail.warningsTitle', { count: lines.length })}</summary>
      {items}
    </details>
  );
}
