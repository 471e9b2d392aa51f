import type { Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
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
    <FormDialog
      form={form}
      onClose={onClose}
      title={isAmendment ? t('list.amend') : t('list.start')}
      submit={isAmendment ? t('step.amend.confirm') : t('list.start')}
      lead={isAmendment ? t('step.amend.lead') : t('list.emptyWriter')}
    >
      {isAmendment ? <TextArea label={t('step.reason')} isRequired maxLength={2000} {...form.field('reason')} /> : null}
    </FormDialog>
  );
}
