import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import styles from './user-table.module.css';

/** A link that works once, and whose it is. */
export interface OneTimeLink {
  name: string;
  url: string;
  validUntil: string;
}

interface PasswordLinkDialogProps {
  link: OneTimeLink | null;
  onClose: () => void;
}

/** The link to set a password: shown only now. */
export function PasswordLinkDialog({ link, onClose }: PasswordLinkDialogProps) {
  const t = useText('user');
  const format = useFormat();
  const toast = useToast();
  const url = link ? new URL(link.url, location.origin).href : '';
  const copy = () => {
    void navigator.clipboard.writeText(url).then(() => toast.show({ text: t('copied') }));
  };
  return (
    <Dialog
      isOpen={link !== null}
      onClose={onClose}
      title={`${t('linkTitle')}: ${link?.name ?? ''}`}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('linkDone')}
        </Button>
      }
    >
      <Banner tone="warning">
        {t('linkText')} {link ? t('linkUntil', { time: format.instant(link.validUntil) }) : null}
      </Banner>
      <div className={styles.link}>
        <TextField label={t('linkLabel')} value={url} onChange={() => undefined} />
        <Button icon="copy" onPress={copy}>
          {t('copy')}
        </Button>
      </div>
    </Dialog>
  );
}
