import type { ImportRun } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx';
import styles from './import.module.css';
import { StoppedImport } from './stopped-import.tsx';

/** How far the writing is, asked of the server while it runs; and why it stopped, until it is started again. */
export function ImportProgress({ run }: { run: ImportRun }) {
  const t = useText('importing');
  const format = useFormat();
  if (run.state === 'failed' || (run.state === 'rehearsed' && run.failure)) return <StoppedImport run={run} />;
  if (run.state !== 'running') return null;
  const amounts = { processed: format.number(run.processed), total: format.number(run.total) };
  return (
    <Card title={t('run.progress')}>
      <ProgressBar
        label={t('run.progress')}
        value={run.processed}
        target={run.total}
        valueText={t('run.progressText', amounts)}
      />
      <p className={styles.note}>
        {t('run.progressText', amounts)}. {t('run.runningLead')}
      </p>
    </Card>
  );
}
