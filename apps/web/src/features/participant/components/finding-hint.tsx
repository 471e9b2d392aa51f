import type { SheetField, SheetFinding } from '@rssz/domain';
import type { ReactNode } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import styles from './participant-form.module.css';

/** The hint of a field with what the sheet finds about it under it: what keeps from counting, what warns, what only tells. */
export function useFindingHint(findings: readonly SheetFinding[]): (field: SheetField, hint?: ReactNode) => ReactNode {
  const t = useText('sheet');
  const problemText = useProblemText();
  const textOf = (finding: SheetFinding): string => {
    if (finding.severity === 'blocking') return t('finding.blocking');
    const { code, params } = finding;
    if (code === 'participant.field-missing') return t('finding.unfilled');
    return t(`finding.${finding.severity}`, {
      text: problemText({ code, ...(params ? { params: { ...params } } : {}) }),
    });
  };
  return function hintOf(field, hint) {
    const found = findings.filter((finding) => finding.field === field);
    if (found.length === 0) return hint;
    return (
      <>
        {hint ? <span className={styles.note}>{hint}</span> : null}
        {found.map((finding) => (
          <span
            key={`${finding.severity} ${finding.code}`}
            className={`${styles.note}${finding.severity === 'blocking' ? ` ${styles.blocking}` : ''}`}
          >
            {textOf(finding)}
          </span>
        ))}
      </>
    );
  };
}
