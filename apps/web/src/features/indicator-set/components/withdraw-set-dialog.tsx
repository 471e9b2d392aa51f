import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteIndicatorSet } from '../api/use-write-indicator-set.ts';

/** Asks whether a draft is really to be taken back. */
export function WithdrawSetDialog({ onClose, ...asked }: { set: IndicatorSetDetail; onClose: () => void }) {
  const set = useAtOpening(asked.set);
  const t = useText('monitoring');
  const toast = useToast();
  const { withdraw } = useWriteIndicatorSet();
  const form = useForm({
    initial: {},
    submit: async () => {
      await withdraw(set);
      toast.show({ text: t('withdraw.done') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('withdraw.title', { number: set.number })}
      submit={t('detail.withdraw')}
      tone="danger"
      lead={t('withdraw.lead')}
    />
  );
}
