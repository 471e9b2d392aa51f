import type { EnquiryObjective } from '@rssz/domain';
import type { EnquiryReceipt } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';

interface EnquiryDoneProps {
  receipt: EnquiryReceipt;
  objective: EnquiryObjective;
  onAgain: () => void;
}

/** What whoever asked may keep: the number and the dates. */
export function EnquiryDone({ receipt, objective, onAgain }: EnquiryDoneProps) {
  const t = useText('enquiry');
  const { number, answerBy, keptUntil } = receipt;
  return (
    <>
      <Alert tone="success" title={t('done.title')} takesFocus>
        <p>{t('done.text', { number, answerBy })}</p>
        <p>{t('done.mail')}</p>
        <p>{t('done.kept', { keptUntil })}</p>
      </Alert>
      <FormActions>
        <ButtonLink to="/program/$objective" params={{ objective }}>
          {t('form.back')}
        </ButtonLink>
        <Button onPress={onAgain}>{t('done.another')}</Button>
      </FormActions>
    </>
  );
}
