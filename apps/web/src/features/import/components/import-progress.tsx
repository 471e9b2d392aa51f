import type { ImportRun } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx';
import styles from './import.module.css';

/** How far the writing is; asked of the server while it runs. */
export function ImportProgress({ run }: { run: ImportRun }) {
  const t = useText('importing');
  const format = useFormat();
  const amounts = { processed: format.number(run.processed), total: format.number(run.total) };
  if (run.state === 'failed') {
    return (
      <Alert tone="danger" title={t('run.failed')}>
        {t('run.failedLead', amounts)}
      </Alert>
    );
  }
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
