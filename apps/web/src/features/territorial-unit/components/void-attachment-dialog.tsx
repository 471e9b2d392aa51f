import type { Attachment, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteAttachments } from '../api/use-attachments.ts';
import styles from './form.module.css';

interface VoidAttachmentDialogProps {
  unitId: string;
  file: Attachment;
  onClose: () => void;
}

const reasonProblems = ({ reason }: { reason: string }): Problem[] =>
  reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : [];

/** Asks why a file stops being kept. */
export function VoidAttachmentDialog({ unitId, file, onClose }: VoidAttachmentDialogProps) {
  const t = useText('territory');
  const app = useText('app');
  const toast = useToast();
  const write = useWriteAttachments(unitId);
  const form = useForm({
    initial: { reason: '' },
    validate: reasonProblems,
    submit: async ({ reason }) => {
      await write.void(file.id, reason.trim());
      toast.show({ text: t('file.voidDone', { name: file.name }) });
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('file.voidTitle')}
      footer={
        <>
          <Button type="submit" variant="danger" form={form.id} isPending={form.isPending}>
            {t('file.void')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props} className={styles.form}>
        <ErrorSummary {...form.summary} />
        <p className={styles.lead}>{t('file.voidLead', { name: file.name })}</p>
        <TextArea label={t('file.reason')} isRequired maxLength={2000} {...form.field('reason')} />
      </form>
    </Dialog>
  );
}
