import { useState } from 'react';
import { useCan, useToday } from '../../../shared/api/session.ts';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { UnitContact } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useContacts } from '../api/use-contacts.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { ContactRow } from './contact-row.tsx';
import { EraseContactDialog } from './erase-contact-dialog.tsx';
import styles from './unit-rows.module.css';

/** The people to talk to in the unit; only for those who work with it. */
export function ContactSection({ unitId }: { unitId: string }) {
  const t = useText('territory');
  const canRead = useCan('contact.read');
  const today = useToday();
  const { data, error, refetch } = useContacts(unitId);
  const [editing, setEditing] = useState<UnitContact | 'new' | null>(null);
  const [erasing, setErasing] = useState<UnitContact | null>(null);
  const isDenied = !canRead || (error instanceof ProblemFailure && error.code === 'access.denied');
  if (isDenied) {
    return (
      <Card title={t('contact.title')}>
        <p className={styles.empty}>{t('contact.denied')}</p>
      </Card>
    );
  }
  const canWrite = data?.refusals.length === 0;
  return (
    <Card
      title={t('contact.title')}
      actions={
        canWrite ? (
          <Button size="s" icon="plus" onPress={() => setEditing('new')}>
            {t('contact.add')}
          </Button>
        ) : null
      }
    >
      <p className={styles.empty}>{t('contact.lead')}</p>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={2} /> : null}
      {data?.items.length === 0 ? <p className={styles.empty}>{t('contact.empty')}</p> : null}
      <ul className={styles.rows}>
        {data?.items.map((contact) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            isPast={contact.validTo !== null && contact.validTo < today}
            onEdit={canWrite ? () => setEditing(contact) : null}
            onErase={canWrite ? () => setErasing(contact) : null}
          />
        ))}
      </ul>
      {editing ? (
        <ContactDialog unitId={unitId} contact={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      ) : null}
      {erasing ? <EraseContactDialog unitId={unitId} contact={erasing} onClose={() => setErasing(null)} /> : null}
    </Card>
  );
}
