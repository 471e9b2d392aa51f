import { lazy, Suspense, useState } from 'react';
import type { VisitResponseKind } from '@rssz/domain';
import type { AdvisoryLogDetail } from '../../../shared/api/types.ts';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useVisitActs } from '../api/use-visit-acts.ts';
import styles from './log-detail-page.module.css';

/** Loaded when it is wanted: nobody logs a visit with it. */
const ReasonDialog = lazy(async () => ({
  default: (await import('../../../shared/ui/reason-dialog.tsx')).ReasonDialog,
}));

const tones = { confirmed: 'success', disputed: 'warning', unanswered: 'neutral', outdated: 'info' } as const;

/** What the coordinator of the unit says of the visit, and the buttons for who may say it. */
export function ResponseCard({ log }: { log: AdvisoryLogDetail }) {
  const t = useText('visit');
  const format = useFormat();
  const toast = useToast();
  const problemText = useProblemText();
  const { respond, reload } = useVisitActs(log);
  const [isDisputing, setDisputing] = useState(false);
  const [isPending, setPending] = useState(false);
  const canRespond = log.responseRefusals.length === 0;

  const say = async (kind: VisitResponseKind, comment: string) => {
    try {
      await respond(kind, comment);
      toast.show({ text: t('response.done') });
    } catch (error) {
      if (!(error instanceof ProblemFailure) || error.code !== 'version.stale') throw error;
      await reload();
      toast.show({ text: t('response.stale'), tone: 'info' });
    }
  };
  const confirm = () => {
    setPending(true);
    say('confirmed', '')
      .catch((error: unknown) => toast.show({ text: problemText(error), tone: 'danger' }))
      .finally(() => setPending(false));
  };
  return (
    <Card title={t('response.title')}>
      <p className={styles.standing}>
        <Badge tone={tones[log.standing]}>{t(`response.standing.${log.standing}`)}</Badge>
      </p>
      {log.responses.length === 0 ? <p className={styles.none}>{t('response.none')}</p> : null}
      <ul className={styles.responses} hidden={log.responses.length === 0}>
        {log.responses.map(({ kind, version, comment, recordedAt, by }) => (
          <li key={`${by.id}:${recordedAt}`}>
            <strong>{t(`response.kind.${kind}`)}</strong>
            {comment ? (
              <p className={styles.note}>
                <CzechText>{comment}</CzechText>
              </p>
            ) : null}
            <p className={styles.quiet}>
              {t('response.by', { name: by.displayName, date: format.instant(recordedAt), version })}
            </p>
          </li>
        ))}
      </ul>
      {canRespond ? (
        <div className={styles.acts}>
          <Button size="s" variant="primary" icon="check" isPending={isPending} onPress={confirm}>
            {t('response.confirm')}
          </Button>
          <Button size="s" onPress={() => setDisputing(true)}>
            {t('response.dispute')}
          </Button>
        </div>
      ) : null}
      <p className={styles.quiet}>{t('response.info')}</p>
      {isDisputing ? (
        <Suspense fallback={null}>
          <ReasonDialog
            title={t('response.disputeTitle')}
            label={t('response.comment')}
            hint={t('response.commentHint')}
            submit={t('response.submit')}
            onSend={(comment) => say('disputed', comment)}
            onClose={() => setDisputing(false)}
          />
        </Suspense>
      ) : null}
    </Card>
  );
}
