import { useToday } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useTimesheetWrites } from '../api/use-timesheet-writes.ts';
import { daysOfMonth } from '../hooks/months.ts';

interface SignDialogProps {
  month: string;
  personId: string;
  onClose: () => void;
}

/** Asks for the day of the signature on paper before the month is closed. */
export function SignDialog({ month, personId, onClose }: SignDialogProps) {
  const t = useText('timesheet');
  const app = useText('app');
  const toast = useToast();
  const today = useToday();
  const { sign } = useTimesheetWrites();
  const form = useForm({
    initial: { signedOn: today },
    validate: ({ signedOn }) => (signedOn === '' ? [{ code: 'date.empty', field: 'signedOn' }] : []),
    submit: async ({ signedOn }) => {
      await sign(month, personId, signedOn);
      toast.show({ text: t('sign.saved') });
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('sign.title', { month })}
      footer={
        <>
          <Button type="submit" variant="primary" form={form.id} isPending={form.isPending}>
            {t('sign.save')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          <p>{t('sign.text')}</p>
          <DateField
            label={t('sign.signedOn')}
            isRequired
            min={daysOfMonth(month).first}
            max={today}
            {...form.field('signedOn')}
          />
        </FormStack>
      </form>
    </Dialog>
  );
}
