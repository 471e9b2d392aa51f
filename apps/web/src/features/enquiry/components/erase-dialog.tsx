import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useHandleEnquiry } from '../api/use-handle-enquiry.ts';

/** Erases the data of who asked on their request; it cannot be taken back. */
export function EraseDialog({ enquiry, onClose }: { enquiry: EnquiryDetail; onClose: () => void }) {
  const t = useText('enquiry');
  const toast = useToast();
  const { erase } = useHandleEnquiry(enquiry);
  const form = useForm({
    initial: {},
    submit: async () => {
      await erase();
      toast.show({ text: t('erase.done') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      tone="danger"
      title={t('erase.title')}
      lead={t('erase.lead')}
      submit={t('erase.save')}
    />
  );
}
