import { lazy, Suspense, useState } from 'react';
import type { Participant, ParticipantProtection } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useErasure, useProtection } from '../api/use-protection.ts';
import { OpeningsList } from './openings-list.tsx';
import styles from './participant-page.module.css';

const ErasureDialog = lazy(async () => ({ default: (await import('./erasure-dialog.tsx')).ErasureDialog }));

/** For the manager: requests for erasure of a person, and who opened their data. */
export function ProtectionCard({ person }: { person: Participant }) {
  const t = useText('protection');
  const protection = useProtection(person.id);
  const [isAsking, setAsking] = useState(false);
  return (
    <Card title={t('card.title')} actions={<Link to="/ochrana-udaju">{t('card.all')}</Link>}>
      {protection.isError ? (
        <ErrorState error={protection.error} onRetry={() => void protection.refetch()} />
      ) : protection.data ? (
        <Content person={person} protection={protection.data} onAsk={() => setAsking(true)} />
      ) : (
        <Skeleton lines={3} />
      )}
      {isAsking ? (
        <Suspense fallback={null}>
          <ErasureDialog person={person} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </Card>
  );
}

interface ContentProps {
  person: Participant;
  protection: ParticipantProtection;
  onAsk: () => void;
}

function Content({ person, protection, onAsk }: ContentProps) {
  const t = useText('protection');
  const { requests, openings, restrictedFrom, anonymisedOn } = protection;
  return (
    <div className={styles.column}>
      {restrictedFrom || anonymisedOn ? null : <p className={styles.line}>{t('card.free')}</p>}
      {requests.length > 0 ? <Requests requests={requests} /> : null}
      {anonymisedOn ? null : <Acts person={person} isRestricted={restrictedFrom !== null} onAsk={onAsk} />}
      <h3 className={styles.heading}>{t('card.openings')}</h3>
      {openings.length === 0 ? (
        <p className={styles.quiet}>{t('card.noOpenings')}</p>
      ) : (
        <OpeningsList openings={openings} />
      )}
    </div>
  );
}

function Requests({ requests }: { requests: ParticipantProtection['requests'] }) {
  const t = useText('protection');
  const format = useFormat();
  return (
    <ul className={styles.findings} aria-label={t('card.requests')}>
      {requests.map(({ recordedAt, outcome, askedOn, keptUntil, by }) => (
        <li key={recordedAt}>
          <strong>{t(`request.outcome.${outcome}`)}</strong>
          <p className={styles.quiet}>
            {t('request.line', { date: format.date(askedOn), name: by.displayName })}
            {keptUntil ? `. ${t('request.keptUntil', { date: format.date(keptUntil) })}` : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Acts({ person, isRestricted, onAsk }: { person: Participant; isRestricted: boolean; onAsk: () => void }) {
  const t = useText('protection');
  const toast = useToast();
  const problemText = useProblemText();
  const { withdraw } = useErasure(person.id);
  const takeBack = () =>
    withdraw.mutate(undefined, {
      onSuccess: () => toast.show({ text: t('card.withdrawn') }),
      onError: (error) => toast.show({ text: problemText(error), tone: 'danger' }),
    });
  return (
    <div className={styles.acts}>
      <Button size="s" onPress={onAsk}>
        {t('card.ask')}
      </Button>
      {isRestricted ? (
        <Button size="s" variant="quiet" isPending={withdraw.isPending} onPress={takeBack}>
          {t('card.withdraw')}
        </Button>
      ) : null}
    </div>
  );
}
