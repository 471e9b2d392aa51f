import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { DeliverableDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { VerdictBadge } from '../../../shared/ui/verdict-badge.tsx';
import { VerdictDialog } from './verdict-dialog.tsx';
import styles from './verdict-section.module.css';

/** What the evaluator found of the document, the newest first. */
export function VerdictSection({ row }: { row: DeliverableDetail }) {
  const t = useText('deliverable');
  const format = useFormat();
  const canWrite = useCan('verdict.write');
  const [isOpen, setOpen] = useState(false);
  const newestFirst = [...row.verdicts].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt));
  return (
    <Card
      title={t('verdict.title')}
      actions={
        canWrite ? (
          <Button size="s" icon="plus" onPress={() => setOpen(true)}>
            {t('verdict.add')}
          </Button>
        ) : null
      }
    >
      {newestFirst.length === 0 ? <p className={styles.empty}>{t('verdict.empty')}</p> : null}
      <ul className={styles.list}>
        {newestFirst.map((verdict) => (
          <li key={verdict.id} className={styles.verdict}>
            <p className={styles.head}>
              <VerdictBadge outcome={verdict.outcome} />
              <span>{t('verdict.asOfDate', { date: format.date(verdict.asOf) })}</span>
            </p>
            <p className={styles.finding}>
              <CzechText>{verdict.finding}</CzechText>
            </p>
            <p className={styles.note}>
              {t('verdict.by', { name: verdict.by.displayName, date: format.instant(verdict.recordedAt) })}
            </p>
          </li>
        ))}
      </ul>
      {isOpen ? <VerdictDialog row={row} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}
