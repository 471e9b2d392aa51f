import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useHandleEnquiry } from '../api/use-handle-enquiry.ts';
import styles from './enquiry.module.css';
import { ANSWER_TEMPLATES, templateText } from '../hooks/answer-templates.ts';

/** Writes the answer; what is sent is kept as it was sent. */
export function AnswerForm({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  const toast = useToast();
  const { answer } = useHandleEnquiry(enquiry);
  const form = useForm({
    initial: { text: '' },
    validate: ({ text: written }) =>
      written.trim() === '' ? [{ code: 'validation.required', field: 'text' } as const] : [],
    submit: async ({ text: written }) => {
      await answer(written);
      toast.show({ text: t('detail.sent') });
    },
  });
  const insert = async (key: (typeof ANSWER_TEMPLATES)[number]) => {
    const words = await templateText(enquiry.locale, key);
    form.set({ text: form.values.text === '' ? words : `${form.values.text}\n\n${words}` });
  };
  return (
    <form {...form.props}>
      <FormStack>
        <ErrorSummary {...form.summary} />
        <div role="group" aria-label={t('detail.template')} className={styles.steps}>
          <span>{t('detail.template')}</span>
          {ANSWER_TEMPLATES.map((key) => (
            <Button key={key} size="s" icon="plus" onPress={() => void insert(key)}>
              {t(`template.${key}`)}
            </Button>
          ))}
        </div>
        <TextArea
          label={t('detail.answerText')}
          hint={t('detail.answerHint')}
          isRequired
          rows={7}
          maxLength={10_000}
          {...form.field('text')}
        />
        <FormActions>
          <Button type="submit" variant="primary" icon="send" isPending={form.isPending}>
            {t('detail.send')}
          </Button>
        </FormActions>
      </FormStack>
    </form>
  );
}
