import type { ImportFinding } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import type { IconName } from '../../../shared/ui/icon-paths.ts';
import { findingsByText } from '../hooks/findings-by-text.ts';
import styles from './import.module.css';

const ORDER = ['blocking', 'warning', 'information'] as const;
const icons: Record<ImportFinding['severity'], IconName> = {
  blocking: 'error',
  warning: 'warning',
  information: 'info',
};

interface FindingListProps {
  findings: readonly ImportFinding[];
  /** Name of a column by its key. */
  columnName: (key: string) => string;
}

/** Findings in words, what blocks first; how much each weighs is also spoken. */
export function FindingList({ findings, columnName }: FindingListProps) {
  const t = useText('cooperation');
  const problemText = useProblemText();
  const said = findingsByText(findings);
  const sorted = ORDER.flatMap((severity) => said.filter((one) => one.severity === severity));
  return (
    <ul className={styles.findings}>
      {sorted.map((one, index) => (
        <li key={index} className={`${styles.finding} ${styles[one.severity]}`}>
          <Icon name={icons[one.severity]} size={16} label={t(`findingSeverity.${one.severity}`)} />
          <span>
            {one.columns.length > 0 ? <strong>{one.columns.map(columnName).join(', ')}: </strong> : null}
            {problemText(one)}
          </span>
        </li>
      ))}
    </ul>
  );
}
