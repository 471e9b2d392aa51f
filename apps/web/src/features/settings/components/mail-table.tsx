import type { WrittenMail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { MailState } from './mail-state.tsx';
import styles from './mails.module.css';

/** Mails, newest first, each with its state and why it did not go. */
export function MailTable({ mails, onOpen }: { mails: readonly WrittenMail[]; onOpen: (mail: WrittenMail) => void }) {
  const t = useText('settings');
  const format = useFormat();
  const columns: Column<WrittenMail>[] = [
    {
      key: 'subject',
      header: t('mailSubject'),
      isRowHeader: true,
      cell: (mail) => (
        <button
          type="button"
          className={styles.subject}
          aria-label={t('mailOpen', { subject: mail.subject })}
          onClick={() => onOpen(mail)}
        >
          <span lang={mail.locale}>{mail.subject}</span>
        </button>
      ),
    },
    { key: 'to', header: t('mailTo'), cell: (mail) => mail.to ?? t('mailOutside') },
    {
      key: 'state',
      header: t('mailStateTerm'),
      cell: (mail) => (
        <span className={styles.state}>
          <MailState mail={mail} />
          {mail.failure ? <span className={styles.reason}>{t(`mailFailure.${mail.failure}`)}</span> : null}
        </span>
      ),
    },
    { key: 'created', header: t('mailCreated'), align: 'end', cell: (mail) => format.instant(mail.createdAt) },
  ];
  return <DataTable caption={t('mailsCaption')} columns={columns} rows={mails} rowKey={(mail) => mail.id} />;
}
