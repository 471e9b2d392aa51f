import { useCan } from '../../../shared/api/session.ts';
import type { Participant } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { flag } from '../../../shared/lib/search-spec.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { StateBadge } from '../../../shared/ui/state-badge.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useParticipant } from '../api/use-participants.ts';
import { isPseudonym, personName } from '../hooks/person-name.ts';
import { DuplicatesCard } from './duplicates-card.tsx';
import { EditParticipant } from './edit-participant.tsx';
import { OpenName } from './open-name.tsx';
import { ParticipantFacts } from './participant-facts.tsx';
import { ParticipantHours } from './participant-hours.tsx';
import styles from './participant-page.module.css';
import { ProtectionBanner } from './protection-banner.tsx';
import { ProtectionCard } from './protection-card.tsx';
import { SheetCard } from './sheet-card.tsx';
import { SupportsCard } from './supports-card.tsx';

const spec = { uprava: flag() };

/** One participant: hours and the rule that decides, what is missing, every support, and the form to change them. */
export function ParticipantPage() {
  const t = useText('participant');
  const id = useRouteParam('id');
  const person = useParticipant(id);
  if (person.isError) {
    return (
      <>
        <PageHeader title={t('title')} crumbs={[{ label: t('title'), to: '/ucastnici' }]} />
        <ErrorState error={person.error} onRetry={() => void person.refetch()} />
      </>
    );
  }
  return person.data ? <LoadedParticipant person={person.data} /> : <Skeleton lines={8} />;
}

function LoadedParticipant({ person }: { person: Participant }) {
  const t = useText('participant');
  const toast = useToast();
  const isAnonymous = person.anonymisedOn !== null;
  const canWrite = useCan('participant.write') && !isAnonymous && !isPseudonym(person);
  const canSample = useCan('participant.sample') && !isAnonymous;
  const canProtect = useCan('participant.protect');
  const canMerge = useCan('participant.merge');
  const [{ uprava }, setParams] = useSearchParams(spec);
  const crumbs = [{ label: t('title'), to: '/ucastnici' }, { label: person.code }];
  const close = () => setParams({ uprava: false });

  if (uprava && canWrite) {
    return (
      <>
        <PageHeader title={t('form.editTitle')} crumbs={crumbs} />
        <EditParticipant
          id={person.id}
          onSaved={() => {
            toast.show({ text: t('form.updated') });
            close();
          }}
          cancel={
            <Button variant="quiet" onPress={close}>
              {t('form.cancel')}
            </Button>
          }
        />
      </>
    );
  }
  const edit = () => setParams({ uprava: true }, { push: true });
  return (
    <>
      <PageHeader
        title={personName(person)}
        crumbs={crumbs}
        aside={<StateBadge state={person.state} />}
        actions={
          canWrite ? (
            <Button icon="edit" onPress={edit}>
              {t('detail.edit')}
            </Button>
          ) : undefined
        }
      />
      <div className={styles.layout}>
        <div className={styles.column}>
          <ProtectionBanner person={person} />
          {canSample ? <OpenName person={person} /> : null}
          <ParticipantHours person={person} />
          <SupportsCard person={person} />
        </div>
        <div className={styles.column}>
          <ParticipantFacts person={person} onComplete={canWrite ? edit : undefined} />
          {isAnonymous ? null : <SheetCard id={person.id} />}
          {canProtect ? <ProtectionCard person={person} /> : null}
          {canMerge && !isAnonymous ? <DuplicatesCard person={person} /> : null}
        </div>
      </div>
    </>
  );
}
