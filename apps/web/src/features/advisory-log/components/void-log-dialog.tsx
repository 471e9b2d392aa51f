import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
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
  const form = useForm({
    initial: { reason: '' },
    describe,
    validate: ({ reason }) => (reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : []),
    submit: async ({ reason }) => {
      const isDone = await voidLog.mutateAsync({ log, reason: reason.trim() });
      toast.show({ text: t(isDone ? 'void.done' : 'form.savedHere') });
      onClose();
    },
  });
  const taken = log.attendees.reduce((sum, attendee) => sum + attendee.minutes, 0);
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('void.title')}
      size="s"
      submit={t('void.confirm')}
      tone="danger"
      cancel={t('void.cancel')}
      lead={taken > 0 ? t('void.text', { hours: format.hours(taken) }) : t('void.textNoAttendees')}
    >
      <TextArea {...form.field('reason')} label={t('void.reason')} hint={t('void.reasonHint')} rows={3} isRequired />
    </FormDialog>
  );
}
