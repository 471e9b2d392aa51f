import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
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
  const app = useText('app');
  const toast = useToast();
  const { withdraw } = useTimesheetWrites();
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) => (reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : []),
    submit: async ({ reason }) => {
      await withdraw(month, personId, reason);
      toast.show({ text: t('sign.withdrawn') });
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('sign.withdrawTitle', { month })}
      footer={
        <>
          <Button type="submit" variant="danger" form={form.id} isPending={form.isPending}>
            {t('sign.withdraw')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          <p>{t('sign.withdrawText')}</p>
          <TextArea label={t('sign.reason')} isRequired maxLength={2000} rows={3} {...form.field('reason')} />
        </FormStack>
      </form>
    </Dialog>
  );
}
