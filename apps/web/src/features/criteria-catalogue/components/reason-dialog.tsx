import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useMove } from '../hooks/use-move.ts';

interface ReasonDialogProps {
  kind: 'return' | 'retire';
  catalogue: CriteriaCatalogueDetail;
  onClose: () => void;
}

/** A step that is to be explained: back to a draft, or the end of a version. */
export function ReasonDialog({ kind, catalogue, onClose }: ReasonDialogProps) {
  const t = useText('criteria');
  const states = useText('cooperation');
  const send = useMove(catalogue, onClose);
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) => (reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : []),
    submit: ({ reason }) => send({ kind, reason }),
  });
  return (
    <FormDialog
      title={kind === 'retire' ? t('move.retireTitle') : t('move.returnTitle')}
      lead={kind === 'retire' ? t('move.retireLead') : undefined}
      submit={states(`catalogueTransition.${kind}`)}
      tone={kind === 'retire' ? 'danger' : undefined}
      form={form}
      onClose={onClose}
    >
      <TextArea label={t('move.reason')} isRequired rows={3} maxLength={1000} {...form.field('reason')} />
    </FormDialog>
  );
}
