import { CLOSING_REASONS } from '@rssz/domain';
import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useHandleEnquiry } from '../api/use-handle-enquiry.ts';
import { useMoved } from '../hooks/use-moved.ts';

/** Closes the enquiry for a reason that can be counted. */
export function CloseDialog({ enquiry, onClose }: { enquiry: EnquiryDetail; onClose: () => void }) {
  const t = useText('enquiry');
  const { move } = useHandleEnquiry(enquiry);
  const moved = useMoved();
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) => (reason === '' ? [{ code: 'reason.required', field: 'reason' } as const] : []),
    describe: ({ code }) => (code === 'reason.required' ? t('close.choose') : undefined),
    submit: async ({ reason }) => {
      const chosen = CLOSING_REASONS.find((one) => one === reason);
      moved(await move({ kind: 'close', ...(chosen ? { reason: chosen } : {}) }));
      onClose();
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('close.title')} submit={t('close.save')}>
      <Select
        label={t('close.reason')}
        isRequired
        emptyLabel={t('close.choose')}
        options={CLOSING_REASONS.map((value) => ({ value, label: t(`closing.${value}`) }))}
        {...form.field('reason')}
      />
    </FormDialog>
  );
}
