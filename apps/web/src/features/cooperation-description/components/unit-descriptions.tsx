import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DescriptionVersion, UnitDescriptions as Versions } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAction } from '../../../shared/lib/use-action.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useDescriptionWrites } from '../api/use-description-writes.ts';
import { useUnitDescriptions } from '../api/use-descriptions.ts';
import { AmendDialog } from './amend-dialog.tsx';
import styles from './description.module.css';
import { VersionTable } from './version-table.tsx';

/** The versions of a unit's description: the one in force, the one in progress, and how to begin the next. */
export function UnitDescriptions({ unitId }: { unitId: string }) {
  const t = useText('description');
  const { data, error, refetch } = useUnitDescriptions(unitId);
  const { start } = useDescriptionWrites();
  const { run, isPending } = useAction();
  const [isAmending, setAmending] = useState(false);
  const navigate = useNavigate();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  const open = (id: string) => void navigate({ to: `/popisy-spoluprace/${id}`, search: { upravit: '1' } as never });
  // The first version needs no reason, so there is nothing to ask; an amendment says why.
  const begin = () => (data.isAmendment ? setAmending(true) : void run(async () => open((await start(unitId, '')).id)));
  return (
    <Card
      title={t('list.versions')}
      isFlush={data.items.length > 0}
      actions={<StartButton data={data} isPending={isPending} onStart={begin} />}
    >
      {data.items.length === 0 ? <NoVersion data={data} /> : <VersionTable items={data.items} />}
      <WhyNotStart data={data} />
      {isAmending ? <AmendDialog unitId={unitId} onClose={() => setAmending(false)} onStarted={open} /> : null}
    </Card>
  );
}

const draftOf = (items: readonly DescriptionVersion[]) => items.find(({ state }) => state === 'draft');

function StartButton({ data, isPending, onStart }: { data: Versions; isPending: boolean; onStart: () => void }) {
  const t = useText('description');
  if (data.startRefusals.length > 0) return null;
  return (
    <Button size="s" variant="primary" icon="plus" isPending={isPending} onPress={onStart}>
      {data.isAmendment ? t('list.amend') : t('list.start')}
    </Button>
  );
}

function NoVersion({ data }: { data: Versions }) {
  const t = useText('description');
  const canStart = data.startRefusals.length === 0;
  return (
    <EmptyState icon="documents" title={t('list.empty')}>
      {canStart ? t('list.emptyWriter') : t('list.emptyReader')}
    </EmptyState>
  );
}

/** Said only to those who write and must go on with the draft that is there. */
function WhyNotStart({ data }: { data: Versions }) {
  const problemText = useProblemText();
  const refusal = data.startRefusals.find(({ code }) => code !== 'access.denied');
  if (!refusal || !draftOf(data.items)) return null;
  return <p className={`${styles.quiet} ${styles.note}`}>{problemText(refusal)}</p>;
}
