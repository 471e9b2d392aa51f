import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useToday } from '../../../shared/api/session.ts';
import type { Participant } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useErasure } from '../api/use-protection.ts';

const RECORDED = ['participant.retention-running', 'participant.retention-unknown'];

/** Records that a person asks for erasure; a refusal says the legal reason and that the request stands. */
export function ErasureDialog({ person, onClose }: { person: Participant; onClose: () => void }) {
  const t = useText('protection');
  const toast = useToast();
  const today = useToday();
  const problemText = useProblemText();
  const { ask } = useErasure(person.id);
  const form = useForm({
    initial: { askedOn: today },
    validate: ({ askedOn }) => (askedOn === '' ? [{ code: 'date.empty', field: 'askedOn' }] : []),
    submit: async ({ askedOn }) => {
      try {
        await ask.mutateAsync(askedOn);
      } catch (error) {
        // Recorded all the same: the dialog says so instead of asking for a correction.
        if (error instanceof ProblemFailure && RECORDED.includes(error.code)) return;
        throw error;
      }
      toast.show({ text: t('request.done') });
      onClose();
    },
  });
  const isRecorded = ask.error instanceof ProblemFailure && RECORDED.includes(ask.error.code);
  const title = t('request.title', { code: person.code });
  if (isRecorded) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        size="s"
        title={title}
        footer={<Button onPress={onClose}>{t('request.cancel')}</Button>}
      >
        <Alert tone="warning" title={t('request.outcome.restricted')}>
          {problemText(ask.error)}
        </Alert>
      </Dialog>
    );
  }
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="s"
      title={title}
      lead={t('request.lead')}
      submit={t('request.submit')}
      tone="danger"
    >
      <DateField {...form.field('askedOn')} label={t('request.askedOn')} max={today} isRequired />
    </FormDialog>
  );
}
