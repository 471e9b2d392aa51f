import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import styles from './log-form.module.css';

interface ReasonDialogProps {
  title: string;
  lead?: string;
  label: string;
  hint?: string;
  submit: string;
  isDangerous?: boolean;
  onSend: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** Asks why, and does it. */
export function ReasonDialog({ title, lead, label, hint, submit, isDangerous, onSend, onClose }: ReasonDialogProps) {
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) => (reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : []),
    submit: async ({ reason }) => {
      await onSend(reason.trim());
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={title}
      footer={
        <Button type="submit" form={form.id} variant={isDangerous ? 'danger' : 'primary'} isPending={form.isPending}>
          {submit}
        </Button>
      }
    >
      <form {...form.props} className={styles.form}>
        <ErrorSummary {...form.summary} />
        {lead ? <p className={styles.text}>{lead}</p> : null}
        <TextArea {...form.field('reason')} label={label} hint={hint} rows={3} maxLength={1000} isRequired />
      </form>
    </Dialog>
  );
}
