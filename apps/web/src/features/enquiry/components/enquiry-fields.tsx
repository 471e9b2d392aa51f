import { ENQUIRY_LENGTHS, enquiryProblems } from '@rssz/domain';
import { useState } from 'react';
import type { EnquiryForm, EnquiryReceipt } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useSendEnquiry } from '../hooks/use-send-enquiry.ts';
import { DataNotice } from './data-notice.tsx';
import styles from './enquiry.module.css';

const EMPTY = { name: '', email: '', organisation: '', regionCode: '', topic: '', text: '' };

interface EnquiryFieldsProps {
  form: EnquiryForm;
  onSent: (receipt: EnquiryReceipt) => void;
}

/** What is asked of the person, and what is said to them first. */
export function EnquiryFields({ form: given, onSent }: EnquiryFieldsProps) {
  const t = useText('enquiry');
  const locale = useLocale();
  const send = useSendEnquiry(given);
  const [website, setWebsite] = useState('');
  const form = useForm({
    initial: EMPTY,
    validate: enquiryProblems,
    submit: async ({ regionCode, ...written }) => {
      onSent(await send({ ...written, regionCode: regionCode || null, website, locale }));
    },
  });
  return (
    <div className={styles.beside}>
      <DataNotice form={given} />
      <Card>
        <form {...form.props} className={styles.form}>
          <ErrorSummary {...form.summary} />
          <fieldset className={styles.group}>
            <legend>{t('form.who')}</legend>
            <TextField label={t('form.name')} isRequired autoComplete="name" {...form.field('name')} />
            <TextField
              label={t('form.email')}
              hint={t('form.emailHint')}
              isRequired
              type="email"
              autoComplete="email"
              {...form.field('email')}
            />
            <div className={styles.pair}>
              <TextField
                label={t('form.organisation')}
                isRequired
                autoComplete="organization"
                {...form.field('organisation')}
              />
              <Select
                label={t('form.region')}
                isOptional
                emptyLabel={t('form.noRegion')}
                options={given.regions.map(({ code, nameCs, nameEn }) => ({
                  value: code,
                  label: locale === 'en' ? nameEn : nameCs,
                }))}
                {...form.field('regionCode')}
              />
            </div>
          </fieldset>
          <fieldset className={styles.group}>
            <legend>{t('form.what')}</legend>
            <TextField label={t('form.topic')} hint={t('form.topicHint')} isRequired {...form.field('topic')} />
            <TextArea
              label={t('form.text')}
              hint={t('form.textHint', { max: ENQUIRY_LENGTHS.text })}
              isRequired
              rows={8}
              {...form.field('text')}
            />
          </fieldset>
          <Trap value={website} onChange={setWebsite} />
          <FormActions>
            <Button type="submit" variant="primary" icon="send" isPending={form.isPending}>
              {form.isPending ? t('form.sending') : t('form.send')}
            </Button>
          </FormActions>
        </form>
      </Card>
    </div>
  );
}

/** A field that people neither see, nor reach by keyboard, nor hear; programs that fill in everything fill it in too. */
function Trap({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useText('enquiry');
  return (
    <div className={styles.trap} aria-hidden="true">
      <label>
        {t('form.trap')}
        <input
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </div>
  );
}
