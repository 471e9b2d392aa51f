import type { UnitContact } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteContacts } from '../api/use-contacts.ts';

interface EraseContactDialogProps {
  unitId: string;
  contact: UnitContact;
  onClose: () => void;
}

/** Asks before a person's data are gone for good. */
export function EraseContactDialog({ unitId, contact, onClose }: EraseContactDialogProps) {
  const t = useText('territory');
  const toast = useToast();
  const { erase } = useWriteContacts(unitId);
  const form = useForm({
    initial: {},
    submit: async () => {
      await erase(contact.id);
      toast.show({ text: t('contact.erased') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={t('contact.eraseTitle')}
      submit={t('contact.erase')}
      tone="danger"
      lead={t('contact.eraseLead', { name: contact.name })}
    />
  );
}
