import { useToday } from '../../../shared/api/session.ts';
import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteIndicatorSet } from '../api/use-write-indicator-set.ts';

/** Asks from which day a draft comes into force. */
export function AdoptSetDialog({ set, onClose }: { set: IndicatorSetDetail; onClose: () => void }) {
  const t = useText('monitoring');
  const app = useText('app');
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
    <Dialog
      isOpen
      onClose={onClose}
      title={t('adopt.title')}
      footer={
        <>
          <Button type="submit" variant="primary" form={form.id} isPending={form.isPending}>
            {t('detail.adopt')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          <p>{t('adopt.lead')}</p>
          <DateField label={t('adopt.inForceFrom')} isRequired max={today} {...form.field('inForceFrom')} />
        </FormStack>
      </form>
    </Dialog>
  );
}
