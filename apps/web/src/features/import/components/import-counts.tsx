import type { ImportRun } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import { isDone } from '../hooks/is-done.ts';
import styles from './import.module.css';

const KEYS = ['create', 'update', 'unchanged', 'refuse', 'withWarning'] as const;

/** How many rows do what. */
export function ImportCounts({ run }: { run: ImportRun }) {
  const t = useText('importing');
  const format = useFormat();
  return (
    <Card title={isDone(run) ? t('count.titleDone') : t('count.title')}>
      <div className={styles.counts}>
        {KEYS.map((key) => (
          <Stat
            key={key}
            label={isDone(run) ? t(`countDone.${key}`) : t(`count.${key}`)}
            value={format.number(run.counts[key])}
          />
        ))}
      </div>
      <p className={styles.total}>{t('count.total', { count: run.total })}</p>
    </Card>
  );
}
