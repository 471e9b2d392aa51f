import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ReasonDialog } from '../../../shared/ui/reason-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useVoidLog } from '../api/use-log-writes.ts';
import { useLogProblemText } from '../hooks/use-log-problem-text.ts';

interface VoidLogDialogProps {
  log: AdvisoryLog;
  onClose: () => void;
}

/** Asks why the log should not count, and says what that does to the hours. */
export function VoidLogDialog({ onClose, ...asked }: VoidLogDialogProps) {
  const log = useAtOpening(asked.log);
  const t = useText('log');
  const format = useFormat();
  const toast = useToast();
  const voidLog = useVoidLog();
  const describe = useLogProblemText();
  const taken = log.attendees.reduce((sum, attendee) => sum + attendee.minutes, 0);
  return (
    <ReasonDialog
      title={t('void.title')}
      lead={taken > 0 ? t('void.text', { hours: format.hours(taken) }) : t('void.textNoAttendees')}
      label={t('void.reason')}
      hint={t('void.reasonHint')}
      submit={t('void.confirm')}
      cancel={t('void.cancel')}
      tone="danger"
      describe={describe}
      onSend={async (reason) => {
        const isDone = await voidLog.mutateAsync({ log, reason });
        toast.show({ text: t(isDone ? 'void.done' : 'form.savedHere') });
      }}
      onClose={onClose}
    />
  );
}
