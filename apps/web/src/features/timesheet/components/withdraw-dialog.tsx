import { useText } from '../../../shared/i18n/use-text.ts';
import { ReasonDialog } from '../../../shared/ui/reason-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useTimesheetWrites } from '../api/use-timesheet-writes.ts';

interface WithdrawDialogProps {
  month: string;
  personId: string;
  onClose: () => void;
}

/** Opens a signed month again, with a reason that stays in the history. */
export function WithdrawDialog({ month, personId, onClose }: WithdrawDialogProps) {
  const t = useText('timesheet');
  const toast = useToast();
  const { withdraw } = useTimesheetWrites();
  return (
    <ReasonDialog
      title={t('sign.withdrawTitle', { month })}
      lead={t('sign.withdrawText')}
      label={t('sign.reason')}
      submit={t('sign.withdraw')}
      tone="danger"
      maxLength={2000}
      onSend={async (reason) => {
        await withdraw(month, personId, reason);
        toast.show({ text: t('sign.withdrawn') });
      }}
      onClose={onClose}
    />
  );
}
