import type { UnitContact } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ContactLinks } from '../../../shared/ui/contact-links.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { usePeriodText } from '../hooks/use-period-text.ts';
import styles from './unit-rows.module.css';

interface ContactRowProps {
  contact: UnitContact;
  isPast: boolean;
  /** Null when this person may not change contacts. */
  onEdit: (() => void) | null;
  onErase: (() => void) | null;
}

/** One contact person with the ways to reach them. */
export function ContactRow({ contact, isPast, onEdit, onErase }: ContactRowProps) {
  const t = useText('territory');
  const period = usePeriodText();
  const { name, position, email, phone, note } = contact;
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={styles.title}>{name}</div>
        <div className={styles.note}>
          {position ? <CzechText>{`${position} · `}</CzechText> : null}
          {period(contact.validFrom, contact.validTo)}
        </div>
        <div className={styles.note}>
          <ContactLinks email={email} phone={phone} />
        </div>
        {note ? (
          <p className={styles.excerpt}>
            <CzechText>{note}</CzechText>
          </p>
        ) : null}
      </div>
      {isPast ? <Badge>{t('contact.past')}</Badge> : null}
      <div className={styles.actions}>
        {onEdit ? (
          <Button size="s" variant="quiet" onPress={onEdit} aria-label={t('contact.editOf', { name })}>
            {t('contact.edit')}
          </Button>
        ) : null}
        {onErase ? (
          <Button size="s" variant="quiet" onPress={onErase} aria-label={t('contact.eraseOf', { name })}>
            {t('contact.erase')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
