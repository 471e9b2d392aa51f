import type { Problem } from '../api/types.ts';
import { useText } from '../i18n/use-text.ts';
import { useForm } from '../lib/use-form.ts';
import { FormDialog } from './form-dialog.tsx';
import { TextArea } from './text-area.tsx';
import { useToast } from './toast-store.ts';

interface VoidFileDialogProps {
  fileName: string;
  /** Writes the reason; a failure it throws is shown in the window. */
  onVoid: (reason: string) => Promise<unknown>;
  describe?: (problem: Problem) => string | undefined;
  onClose: () => void;
}

const reasonProblems = ({ reason }: { reason: string }): Problem[] =>
  reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : [];

/** Asks why a file stops being evidence. */
export function VoidFileDialog({ fileName, onVoid, describe, onClose }: VoidFileDialogProps) {
  const t = useText('app');
  const toast = useToast();
  const form = useForm({
    initial: { reason: '' },
    validate: reasonProblems,
    ...(describe ? { describe } : {}),
    submit: async ({ reason }) => {
      await onVoid(reason.trim());
      toast.show({ text: t('file.voidDone', { name: fileName }) });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('file.voidTitle')}
      submit={t('file.void')}
      tone="danger"
      lead={t('file.voidLead', { name: fileName })}
    >
      <TextArea label={t('file.voidReason')} isRequired maxLength={2000} {...form.field('reason')} />
    </FormDialog>
  );
}
