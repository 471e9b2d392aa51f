import { useToday } from '../../../shared/api/session.ts';
import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteIndicatorSet } from '../api/use-write-indicator-set.ts';

/** Asks from which day a draft comes into force. */
export function AdoptSetDialog({ set, onClose }: { set: IndicatorSetDetail; onClose: () => void }) {
  const t = useText('monitoring');
  const toast = useToast();
  const today = useToday();
  const { adopt } = useWriteIndicatorSet();
  const form = useForm({
    initial: { inForceFrom: today as string },
    submit: async ({ inForceFrom }) => {
      await adopt(set, inForceFrom || null);
      toast.show({ text: t('adopt.done') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('adopt.title')}
      submit={t('detail.adopt')}
      lead={t('adopt.lead')}
    >
      <DateField label={t('adopt.inForceFrom')} isRequired max={today} {...form.field('inForceFrom')} />
    </FormDialog>
  );
}
