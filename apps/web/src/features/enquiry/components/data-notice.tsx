import type { EnquiryForm } from '../../../shared/api/types.ts';
import { markCzech } from '../../../shared/i18n/czech-parts.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Sentence } from '../../../shared/ui/sentence.tsx';
import styles from './enquiry.module.css';

/** What happens to the data, said before anything is asked. */
export function DataNotice({ form }: { form: EnquiryForm }) {
  const t = useText('enquiry');
  const { controller, address, contactEmail: email, keptUntil } = form;
  return (
    <Card title={t('notice.title')} className={styles.notice}>
      <p>
        <Sentence>{t('notice.controller', markCzech({ controller, address }, ['controller', 'address']))}</Sentence>
      </p>
      <p>{t('notice.what')}</p>
      <p>{t('notice.kept', { keptUntil })}</p>
      <p>{t('notice.rights', { email })}</p>
      <p>{t('notice.robots')}</p>
    </Card>
  );
}
