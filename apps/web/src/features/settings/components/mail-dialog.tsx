import type { WrittenMail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { useRetryMail } from '../hooks/use-retry-mail.ts';
import { MailState } from './mail-state.tsx';
import styles from './mails.module.css';

interface MailDialogProps {
  mail: WrittenMail | null;
  /** Mails can go out: without a server there is nothing to send them by. */
  canSend: boolean;
  onClose: () => void;
}

/** One mail: where it stands, why it did not go, what it says, and sending it again. */
export function MailDialog({ mail, canSend, onClose }: MailDialogProps) {
  const t = useText('settings');
  const retry = useRetryMail();
  const isStopped = mail?.state === 'failed' || mail?.state === 'kept';
  const send = (id: string) => retry.mutate(id, { onSuccess: onClose });
  return (
    <Dialog
      isOpen={mail !== null}
      onClose={onClose}
      title={mail?.subject ?? ''}
      isTitleCzech={mail?.locale === 'cs'}
      placement="panel"
      footer={
        mail && isStopped && canSend ? (
          <Button variant="primary" icon="send" isPending={retry.isPending} onPress={() => send(mail.id)}>
            {mail.state === 'failed' ? t('mailRetry') : t('mailSend')}
          </Button>
        ) : undefined
      }
    >
      {mail ? <Facts mail={mail} /> : null}
      {mail && mail.text === null ? <p>{t('mailHidden')}</p> : null}
      {mail?.text ? (
        <pre className={styles.text} lang={mail.locale}>
          {mail.text}
        </pre>
      ) : null}
    </Dialog>
  );
}

function Facts({ mail }: { mail: WrittenMail }) {
  const t = useText('settings');
  const format = useFormat();
  const items = [
    { term: t('mailTo'), value: mail.to ?? t('mailOutside') },
    { term: t('mailStateTerm'), value: <MailState mail={mail} /> },
    { term: t('mailCreated'), value: format.instant(mail.createdAt) },
  ];
  if (mail.sentAt) items.push({ term: t('mailSent'), value: format.instant(mail.sentAt) });
  if (mail.attempts > 0 && mail.state !== 'kept') items.push({ term: t('mailAttempts'), value: String(mail.attempts) });
  if (mail.failure) items.push({ term: t('mailReason'), value: t(`mailFailure.${mail.failure}`) });
  if (mail.error) items.push({ term: t('mailServer'), value: mail.error });
  return (
    <div className={styles.facts}>
      <DescriptionList items={items} />
    </div>
  );
}
