import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useRegionOptions } from '../../../shared/lib/use-region-options.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useHandleEnquiry } from '../api/use-handle-enquiry.ts';

/** Moves the due date, and says the region where whoever asked did not. */
export function ChangeDialog({ enquiry, onClose }: { enquiry: EnquiryDetail; onClose: () => void }) {
  const t = useText('enquiry');
  const toast = useToast();
  const regions = useRegionOptions();
  const { change } = useHandleEnquiry(enquiry);
  const form = useForm({
    initial: { dueOn: enquiry.dueOn, regionCode: enquiry.region?.code ?? '' },
    validate: ({ dueOn }) => (dueOn === '' ? [{ code: 'date.empty', field: 'dueOn' } as const] : []),
    submit: async ({ dueOn, regionCode }) => {
      await change({ dueOn, regionCode: regionCode || null });
      toast.show({ text: t('change.saved', { number: enquiry.number }) });
      onClose();
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('change.title')} submit={t('change.save')}>
      <DateField label={t('change.dueOn')} isRequired {...form.field('dueOn')} />
      <Select
        label={t('change.region')}
        isOptional
        emptyLabel={t('detail.noRegion')}
        options={regions}
        {...form.field('regionCode')}
      />
    </FormDialog>
  );
}
