import type { Verdict } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { VerdictBadge } from '../../../shared/ui/verdict-badge.tsx';
import styles from './verdicts.module.css';

/** One verdict: outcome, the value and day it looked at, the finding, and whose it is. */
export function VerdictItem({ verdict }: { verdict: Verdict }) {
  const t = useText('indicator');
  const format = useFormat();
  const value = verdict.value === null ? '–' : format.number(verdict.value);
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <VerdictBadge outcome={verdict.outcome} />
        <span>{t('verdict.asOf', { value, date: format.date(verdict.asOf) })}</span>
      </p>
      <p className={styles.finding}>
        <CzechText>{verdict.finding}</CzechText>
      </p>
      <p className={styles.by}>
        {t('verdict.line', { by: verdict.by.displayName, at: format.instant(verdict.recordedAt) })}
      </p>
    </li>
  );
}
