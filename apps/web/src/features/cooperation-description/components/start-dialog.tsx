import type { Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useDescriptionWrites } from '../api/use-description-writes.ts';

interface StartDialogProps {
  unitId: string;
  /** An agreed version stands, which the new one amends. */
  isAmendment: boolean;
  onClose: () => void;
  onStarted: (id: string) => void;
}

/** Begins a version; one that amends an agreed text says why. */
export function StartDialog({ unitId, isAmendment, onClose, onStarted }: StartDialogProps) {
  const t = useText('description');
  const app = useText('app');
  const { start } = useDescriptionWrites();
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }): Problem[] =>
      isAmendment && reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : [],
    submit: async ({ reason }) => {
      const { id } = await start(unitId, reason.trim());
      onClose();
      onStarted(id);
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isAmendment ? t('list.amend') : t('list.start')}
      footer={
        <>
          <Button type="submit" variant="primary" form={form.id} isPending={form.isPending}>
            {isAmendment ? t('step.amend.confirm') : t('list.start')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          <p>{isAmendment ? t('step.amend.lead') : t('list.emptyWriter')}</p>
          {isAmendment ? (
            <TextArea label={t('step.reason')} isRequired maxLength={2000} {...form.field('reason')} />
          ) : null}
        </FormStack>
      </form>
    </Dialog>
  );
}
