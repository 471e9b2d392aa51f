import { useState } from 'react';
import { useToday } from '../../../shared/api/session.ts';
import type { AdvisoryLogDetail } from '../../../shared/api/types.ts';
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

/** The agreed next step, until when it is, and whether it is done. */
export function NextStepCard({ log }: { log: AdvisoryLogDetail }) {
  const t = useText('visit');
  const format = useFormat();
  const today = useToday();
  const toast = useToast();
  const problemText = useProblemText();
  const { markNextStep } = useVisitActs(log);
  const [isPending, setPending] = useState(false);
  const { nextStep, nextStepDoneOn } = log;
  if (!nextStep) return null;
  const isDone = nextStepDoneOn !== null;
  const mark = async (doneOn: string | null) => {
    setPending(true);
    try {
      await markNextStep(doneOn);
      toast.show({ text: doneOn === null ? t('nextStep.reopened') : t('nextStep.markedDone') });
    } catch (error) {
      toast.show({ text: problemText(error), tone: 'danger' });
    } finally {
      setPending(false);
    }
  };
  return (
    <Card title={t('nextStep.title')}>
      <p className={styles.note}>
        <CzechText>{nextStep.text}</CzechText>
      </p>
      <div className={styles.acts}>
        {isDone ? (
          <Badge tone="success" icon="check">
            {t('nextStep.done', { date: format.date(nextStepDoneOn) })}
          </Badge>
        ) : (
          <span>{t('nextStep.due', { date: format.date(nextStep.dueOn) })}</span>
        )}
        {log.isWritable ? (
          <Button size="s" isPending={isPending} onPress={() => void mark(isDone ? null : today)}>
            {isDone ? t('nextStep.reopen') : t('nextStep.markDone')}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
