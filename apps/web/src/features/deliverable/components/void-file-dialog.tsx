import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { DeliverableDetail, DeliverableFile, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useReload } from '../api/use-reload.ts';
import { useVoidFile } from '../api/use-void-file.ts';
import styles from './form.module.css';

interface VoidFileDialogProps {
  row: DeliverableDetail;
  file: DeliverableFile;
  onClose: () => void;
}

const reasonProblems = ({ reason }: { reason: string }): Problem[] =>
  reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : [];

/** Asks why a file stops being evidence. */
export function VoidFileDialog({ row, file, onClose }: VoidFileDialogProps) {
  const t = useText('deliverable');
  const app = useText('app');
  const toast = useToast();
  const voidFile = useVoidFile(row);
  const reload = useReload();
  const form = useForm({
    initial: { reason: '' },
    validate: reasonProblems,
    describe: (problem: Problem) => (problem.code === 'version.stale' ? t('transition.stale') : undefined),
    submit: async ({ reason }) => {
      try {
        await voidFile(file, reason.trim());
      } catch (error) {
        if (error instanceof ProblemFailure && error.code === 'version.stale') await reload();
        throw error;
      }
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
        <TextArea label={t('transition.reason')} isRequired maxLength={2000} {...form.field('reason')} />
      </form>
    </Dialog>
  );
}
