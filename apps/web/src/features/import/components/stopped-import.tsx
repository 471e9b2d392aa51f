import type { ImportRun } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Link } from '../../../shared/ui/link.tsx';

/** What an import that stopped has written, why it stopped, and where the lines are to which somebody must agree first. */
export function StoppedImport({ run }: { run: ImportRun }) {
  const t = useText('importing');
  const problemText = useProblemText();
  const format = useFormat();
  const amounts = { processed: format.number(run.processed), total: format.number(run.total) };
  const refused = run.failure?.code === 'import.refused-since' ? run.failure : null;
  return (
    <Alert tone="danger" title={t(run.state === 'failed' ? 'run.failed' : 'run.stopped')}>
      {refused ? <p>{problemText(refused)}</p> : null}
      <p>{run.state === 'failed' ? t('run.failedLead', amounts) : t('run.stoppedLead')}</p>
      {refused ? (
        <Link to={`/import/${run.id}`} search={{ co: 'refuse' }}>
          {t('run.showRefused')}
        </Link>
      ) : null}
    </Alert>
  );
}
