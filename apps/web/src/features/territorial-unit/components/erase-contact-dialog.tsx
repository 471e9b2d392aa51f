import type { UnitContact } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteContacts } from '../api/use-contacts.ts';
import styles from './form.module.css';

interface EraseContactDialogProps {
  unitId: string;
  contact: UnitContact;
  onClose: () => void;
}

/** Asks before a person's data are gone for good. */
export function EraseContactDialog({ unitId, contact, onClose }: EraseContactDialogProps) {
  const t = useText('territory');
  const app = useText('app');
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
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('contact.eraseTitle')}
      footer={
        <>
          <Button type="submit" variant="danger" form={form.id} isPending={form.isPending}>
            {t('contact.erase')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props} className={styles.form}>
        <ErrorSummary {...form.summary} />
        <p className={styles.lead}>{t('contact.eraseLead', { name: contact.name })}</p>
      </form>
    </Dialog>
  );
}
