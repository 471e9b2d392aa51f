import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { AnswerForm } from './answer-form.tsx';
import styles from './enquiry.module.css';
import { Said } from './said.tsx';

/** Every answer with where its mail is, and the next one for who may write it. */
export function EnquiryAnswers({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  const format = useFormat();
  const step = enquiry.steps.find(({ kind }) => kind === 'answer');
  return (
    <Card title={t('detail.answers')}>
      {enquiry.answers.length === 0 ? (
        <p className={styles.quiet}>{t('detail.noAnswers')}</p>
      ) : (
        <ol className={styles.items}>
          {enquiry.answers.map(({ id, text, by, at, mailState }) => (
            <li key={id} className={styles.item}>
              {text === null ? (
                <span className={styles.quiet}>{t('detail.erasedText')}</span>
              ) : (
                <p className={styles.words}>
                  <Said locale={enquiry.locale}>{text}</Said>
                </p>
              )}
              <span className={styles.meta}>
                {by.displayName}, {format.instant(at)}
                {text === null ? null : ` – ${t(`detail.mail.${mailState ?? 'none'}`)}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {step && step.refusals.length === 0 ? <AnswerForm key={enquiry.version} enquiry={enquiry} /> : null}
    </Card>
  );
}
