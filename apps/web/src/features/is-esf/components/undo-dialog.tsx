import type { EsfExchange } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteIsEsf } from '../api/use-write-is-esf.ts';

/** Asks before an exchange is taken back, and says what that means. */
export function UndoDialog({ exchange, onClose }: { exchange: EsfExchange; onClose: () => void }) {
  const t = useText('isEsf');
  const toast = useToast();
  const { undo } = useWriteIsEsf();
  const { number, kind } = exchange;
  const form = useForm({
    initial: {},
    submit: async () => {
      await undo(exchange);
      toast.show({ text: t('history.undoneNow', { number }), tone: 'success' });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('history.undoTitle', { number })}
      lead={t(`history.undoMeans.${kind}`)}
      submit={t('history.undo')}
      tone="danger"
    />
  );
}
