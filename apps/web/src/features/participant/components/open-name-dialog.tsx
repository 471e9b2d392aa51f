import type { OpenedName, Participant } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useOpenName } from '../api/use-protection.ts';

interface OpenNameDialogProps {
  person: Participant;
  onOpened: (name: OpenedName) => void;
  onClose: () => void;
}

/** Asks why a name is opened, and says that it is recorded. */
export function OpenNameDialog({ person, onOpened, onClose }: OpenNameDialogProps) {
  const t = useText('protection');
  const open = useOpenName(person.id);
  const form = useForm({
    initial: { reason: '' },
    validate: ({ reason }) => (reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : []),
    submit: async ({ reason }) => {
      onOpened(await open(reason.trim()));
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={t('name.title', { code: person.code })}
      footer={
        <>
          <Button type="submit" form={form.id} variant="primary" isPending={form.isPending}>
            {t('name.submit')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {t('name.cancel')}
          </Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          <p>{t('name.lead')}</p>
          <TextArea
            {...form.field('reason')}
            label={t('name.reason')}
            hint={t('name.reasonHint')}
            rows={3}
            maxLength={500}
            isRequired
          />
        </FormStack>
      </form>
    </Dialog>
  );
}
