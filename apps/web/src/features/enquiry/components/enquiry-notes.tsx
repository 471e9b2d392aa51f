import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useHandleEnquiry } from '../api/use-handle-enquiry.ts';
import styles from './enquiry.module.css';

/** What the handlers tell each other. */
export function EnquiryNotes({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  const format = useFormat();
  return (
    <Card title={t('detail.notes')}>
      {enquiry.notes.length === 0 ? (
        <p className={styles.quiet}>{t('detail.noNotes')}</p>
      ) : (
        <ol className={styles.items}>
          {enquiry.notes.map(({ id, text, by, at }) => (
            <li key={id} className={styles.item}>
              {text === null ? (
                <span className={styles.quiet}>{t('detail.erasedText')}</span>
              ) : (
                <p className={styles.words}>
                  <CzechText>{text}</CzechText>
                </p>
              )}
              <span className={styles.meta}>
                {by.displayName}, {format.instant(at)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {enquiry.anonymisedOn === null ? <NoteForm key={enquiry.version} enquiry={enquiry} /> : null}
    </Card>
  );
}

function NoteForm({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  const toast = useToast();
  const { note } = useHandleEnquiry(enquiry);
  const form = useForm({
    initial: { text: '' },
    validate: ({ text }) => (text.trim() === '' ? [{ code: 'validation.required', field: 'text' } as const] : []),
    submit: async ({ text }) => {
      await note(text);
      toast.show({ text: t('detail.noteAdded') });
    },
  });
  return (
    <form {...form.props}>
      <FormStack>
        <ErrorSummary {...form.summary} />
        <TextArea
          label={t('detail.noteText')}
          hint={t('detail.noteHint')}
          rows={3}
          maxLength={4000}
          {...form.field('text')}
        />
        <FormActions>
          <Button type="submit" isPending={form.isPending}>
            {t('detail.addNote')}
          </Button>
        </FormActions>
      </FormStack>
    </form>
  );
}
