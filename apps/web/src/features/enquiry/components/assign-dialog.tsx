import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useHandleEnquiry } from '../api/use-handle-enquiry.ts';
import { useMoved } from '../hooks/use-moved.ts';

interface StepDialogProps {
  enquiry: EnquiryDetail;
  onClose: () => void;
}

/** Gives the enquiry to somebody who handles enquiries. */
export function AssignDialog({ enquiry, onClose }: StepDialogProps) {
  const t = useText('enquiry');
  const { move } = useHandleEnquiry(enquiry);
  const moved = useMoved();
  const form = useForm({
    initial: { ownerId: '' },
    validate: ({ ownerId }) => (ownerId === '' ? [{ code: 'validation.required', field: 'ownerId' } as const] : []),
    submit: async ({ ownerId }) => {
      moved(await move({ kind: 'assign', ownerId }));
      onClose();
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('assign.title')} submit={t('assign.save')}>
      <Select
        label={t('assign.who')}
        isRequired
        emptyLabel={t('assign.choose')}
        options={enquiry.handlers
          .filter(({ id }) => id !== enquiry.owner?.id)
          .map(({ id, displayName }) => ({ value: id, label: displayName }))}
        {...form.field('ownerId')}
      />
    </FormDialog>
  );
}
