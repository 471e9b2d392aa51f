import { useState } from 'react';
import { useToday } from '../../../shared/api/session.ts';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { HandoverDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useHandoverWrites } from '../api/use-handover-writes.ts';

export type ClosingKind = 'accept' | 'withdraw';

interface CloseHandoverDialogProps {
  handover: HandoverDetail;
  kind: ClosingKind;
  onClose: () => void;
}

/** Says what follows before a hand-over is accepted or withdrawn. */
export function CloseHandoverDialog({ handover, kind, onClose }: CloseHandoverDialogProps) {
  const t = useText('handover');
  const app = useText('app');
  const format = useFormat();
  const today = useToday();
  const { send, isPending, problem } = useClosing({ handover, kind, onClose });
  const unit = handover.unit.name;
  const firstDay = handover.validFrom < today ? today : handover.validFrom;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={kind === 'accept' ? t('acceptTitle', { unit }) : t('withdrawTitle', { unit })}
      footer={
        <>
          <Button variant={kind === 'accept' ? 'primary' : 'danger'} isPending={isPending} onPress={() => void send()}>
            {t(kind)}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      {problem ? <Alert>{problem}</Alert> : null}
      <p>{kind === 'accept' ? t('acceptText', { date: format.date(firstDay) }) : t('withdrawText')}</p>
    </Dialog>
  );
}

function useClosing({ handover, kind, onClose }: CloseHandoverDialogProps) {
  const t = useText('handover');
  const toast = useToast();
  const problemText = useProblemText();
  const { close, refresh } = useHandoverWrites();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const send = async () => {
    setPending(true);
    try {
      await close(handover, kind);
      toast.show({ text: kind === 'accept' ? t('accepted', { unit: handover.unit.name }) : t('withdrawn') });
      onClose();
    } catch (error) {
      if (error instanceof ProblemFailure && error.code === 'version.stale') {
        await refresh();
        toast.show({ text: t('stale'), tone: 'info' });
        onClose();
      } else {
        setProblem(problemText(error instanceof ProblemFailure ? (error.errors[0] ?? error) : error));
      }
    } finally {
      setPending(false);
    }
  };
  return { send, isPending, problem };
}
