import { useToday } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
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
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('sign.title', { month })}
      submit={t('sign.save')}
      lead={t('sign.text')}
    >
      <DateField
        label={t('sign.signedOn')}
        isRequired
        min={daysOfMonth(month).first}
        max={today}
        {...form.field('signedOn')}
      />
    </FormDialog>
  );
}
