import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptMail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { mailsQuery } from '../api/settings-queries.ts';
import styles from './kept-mails.module.css';

/** Mails the system kept instead of sending. */
export function KeptMails() {
  const t = useText('settings');
  const { data, error, refetch } = useQuery(mailsQuery);
  const [open, setOpen] = useState<KeptMail | null>(null);
  return (
    <>
      <p className={styles.lead}>{t('mailsLead')}</p>
      <Card isFlush>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!error && !data ? <Skeleton lines={5} /> : null}
        {data && data.length === 0 ? (
          <EmptyState icon="mail" title={t('mailsEmpty')}>
            {t('mailsEmptyKept')}
          </EmptyState>
        ) : null}
        {data && data.length > 0 ? <MailTable mails={data} onOpen={setOpen} /> : null}
      </Card>
      <Dialog isOpen={open !== null} onClose={() => setOpen(null)} title={open?.subject ?? ''} placement="panel">
        <p className={styles.lead}>{open?.to}</p>
        <pre className={styles.text}>{open?.text}</pre>
      </Dialog>
    </>
  );
}

function MailTable({ mails, onOpen }: { mails: readonly KeptMail[]; onOpen: (mail: KeptMail) => void }) {
  const t = useText('settings');
  const format = useFormat();
  const columns: Column<KeptMail>[] = [
    {
      key: 'subject',
      header: t('mailSubject'),
      isRowHeader: true,
      cell: (mail) => (
        <Button
          size="s"
          variant="quiet"
          aria-label={t('mailOpen', { subject: mail.subject })}
          onPress={() => onOpen(mail)}
        >
          {mail.subject}
        </Button>
      ),
    },
    { key: 'to', header: t('mailTo'), cell: (mail) => mail.to },
    { key: 'created', header: t('mailCreated'), align: 'end', cell: (mail) => format.instant(mail.createdAt) },
  ];
  return <DataTable caption={t('mailsCaption')} columns={columns} rows={mails} rowKey={(mail) => mail.id} />;
}
