import type { ImportRun } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import styles from './import.module.css';

const KEYS = ['create', 'update', 'unchanged', 'refuse', 'withWarning'] as const;

/** How many rows do what. */
export function ImportCounts({ run }: { run: ImportRun }) {
  const t = useText('importing');
  const format = useFormat();
  const isDone = run.state === 'done' || run.state === 'undone';
  return (
    <Card title={isDone ? t('count.titleDone') : t('count.title')}>
      <div className={styles.counts}>
        {KEYS.map((key) => (
          <Stat key={key} label={t(`count.${key}`)} value={format.number(run.counts[key])} />
        ))}
      </div>
      <p className={styles.note}>{t('count.total', { count: run.total })}</p>
    </Card>
  );
}
