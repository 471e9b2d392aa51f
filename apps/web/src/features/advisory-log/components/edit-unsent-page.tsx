import { latestOf } from '@rssz/domain';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useProjectCode, useSession } from '../../../shared/api/session.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { openDiary } from '../../../shared/offline/open-diary.ts';
import type { DiaryLabel, WrittenVisit } from '../../../shared/offline/diary-content.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useUnitParticipants } from '../api/use-unit-participants.ts';
import { formOfRequest } from '../hooks/form-of-request.ts';
import { useLogForm } from '../hooks/use-log-form.ts';
import { LogFormFrame } from './log-form-frame.tsx';

interface Unsent {
  content: WrittenVisit;
  label: DiaryLabel;
  baseVersion: number | null;
}

/** An entry that the server does not have yet, in the form it was written in. */
export function EditUnsentPage() {
  const t = useText('offline');
  const log = useText('log');
  const id = useRouteParam('id');
  const { user } = useSession();
  const code = useProjectCode();
  const entry = useQuery({
    queryKey: ['diary', user.id, code, id],
    queryFn: () => findUnsent(user.id, code, id),
    networkMode: 'always',
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  }).data;
  const unit = entry?.content.request.unitId ?? '';
  const people = useUnitParticipants(unit);
  return (
    <>
      <PageHeader
        title={t('edit.title')}
        crumbs={[
          { label: log('title'), to: '/denik' },
          { label: t('title'), to: '/denik/k-odeslani' },
          { label: t('edit.title') },
        ]}
      />
      {entry === undefined || (entry && !people.isLoaded) ? <Skeleton lines={8} /> : null}
      {entry && people.isLoaded ? <EditUnsent id={id} entry={entry} people={people.options} /> : null}
      {entry === null ? (
        <EmptyState
          icon="checkCircle"
          title={t('edit.missingTitle')}
          action={<ButtonLink to="/denik/k-odeslani">{t('edit.back')}</ButtonLink>}
        >
          {t('edit.missingText')}
        </EmptyState>
      ) : null}
    </>
  );
}

interface EditUnsentProps {
  id: string;
  entry: Unsent;
  people: readonly { value: string; label: string }[];
}

function EditUnsent({ id, entry, people }: EditUnsentProps) {
  const t = useText('offline');
  const log = useText('log');
  const locale = useLocale();
  const navigate = useNavigate();
  const toast = useToast();
  const { request } = entry.content;
  const isCorrection = entry.label.act === 'correct';
  const initial = formOfRequest(request, people, locale);
  const logForm = useLogForm({
    initial: { ...initial, reason: isCorrection ? initial.reason : '' },
    ...(isCorrection && entry.baseVersion !== null ? { log: { id, version: entry.baseVersion } } : { unsentId: id }),
    onSaved: (saved) => {
      toast.show({ text: log(saved ? 'form.corrected' : 'form.savedHere') });
      void navigate({ to: '/denik/k-odeslani' });
    },
  });
  return (
    <LogFormFrame
      logForm={logForm}
      isCorrection={isCorrection}
      actions={
        <>
          <Button type="submit" variant="primary" isPending={logForm.form.isPending}>
            {t('edit.save')}
          </Button>
          <ButtonLink to="/denik/k-odeslani" variant="quiet">
            {log('form.cancel')}
          </ButtonLink>
        </>
      }
    />
  );
}

async function findUnsent(userId: string, projectCode: string, entryId: string): Promise<Unsent | null> {
  const diary = await openDiary(userId, projectCode);
  await diary?.start();
  const state = diary?.snapshot().state;
  const item = state?.outbox.items.find((one) => one.entryId === entryId);
  const label = state?.labels[entryId];
  const latest = item && latestOf(item);
  if (!label || !latest || latest.content.kind !== 'write') return null;
  return { content: latest.content, label, baseVersion: item.theirs?.version ?? latest.baseVersion };
}
