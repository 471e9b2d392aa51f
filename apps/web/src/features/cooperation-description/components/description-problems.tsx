import type { DescriptionRequest, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { domainContent } from '../hooks/description-content.ts';
import { useProblemLines } from '../hooks/use-problem-lines.ts';
import styles from './description.module.css';

/** What is left before the unit may agree, each thing with its place in the text. */
export function DescriptionProblems({
  content,
  problems,
}: {
  content: DescriptionRequest;
  problems: readonly Problem[];
}) {
  const t = useText('description');
  const line = useProblemLines();
  if (problems.length === 0) return null;
  const lines = [...new Set(problems.map((problem) => line(domainContent(content), problem)))];
  return (
    <Banner tone="info" title={t('detail.problemsTitle', { count: lines.length })}>
      <ul className={styles.list}>
        {lines.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Banner>
  );
}
