import { hasWaitedLong } from '@rssz/domain';
import { useState, type ReactNode } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { canKeepDiary } from '../../../shared/offline/device.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { DiaryState } from '../../../shared/offline/outbox-store.ts';
import { entryGroups, type DiaryEntry } from '../hooks/entry-groups.ts';
import { useDiary } from '../hooks/use-diary.ts';
import { useOnline } from '../hooks/use-online.ts';
import { EntryRow } from './entry-row.tsx';
import styles from './outbox-page.module.css';

/** What was written on this device, and what became of it: to decide, waiting, sent. */
export function OutboxPage() {
  const t = useText('offline');
  const log = useText('log');
  const { diary, view } = useDiary();
  const isOnline = useOnline();
  const hasWaiting = view.state?.outbox.items.some(({ state }) => state === 'waiting' || state === 'sending') ?? false;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ label: log('title'), to: '/denik' }, { label: t('title') }]}
        actions={
          <>
            <ButtonLink to="/denik/novy" icon="plus" variant={hasWaiting ? 'secondary' : 'primary'}>
              {log('newEntry')}
            </ButtonLink>
            {hasWaiting && isOnline ? <SendNow onSend={() => diary.send('at-once')} /> : null}
          </>
        }
      />
      <div className={styles.stack}>
        {isOnline ? null : <Banner tone="info">{t('offlineNow')}</Banner>}
        {view.state ? <Entries state={view.state} /> : <NoEntries isLocked={view.isLocked} />}
      </div>
    </>
  );
}

function SendNow({ onSend }: { onSend: () => Promise<void> }) {
  const t = useText('offline');
  const [isPending, setPending] = useState(false);
  const send = () => {
    setPending(true);
    void onSend().finally(() => setPending(false));
  };
  return (
    <Button variant="primary" icon="send" isPending={isPending} onPress={send}>
      {t('sendNow')}
    </Button>
  );
}

function NoEntries({ isLocked }: { isLocked: boolean }) {
  const t = useText('offline');
  if (!canKeepDiary()) return <Banner title={t('unavailableTitle')}>{t('unavailableText')}</Banner>;
  if (!isLocked) return <Skeleton lines={4} />;
  return (
    <Banner tone="warning" title={t('lockedTitle')}>
      {t('lockedText')}
    </Banner>
  );
}

function Entries({ state }: { state: DiaryState }) {
  const t = useText('offline');
  const { diary } = useDiary();
  const { attention, waiting, sent } = entryGroups(state);
  if (attention.length + waiting.length + sent.length === 0) {
    return (
      <EmptyState icon="checkCircle" title={t('emptyTitle')}>
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      {hasWaitedLong(state.outbox, new Date().toISOString()) ? <Banner tone="warning">{t('waitedLong')}</Banner> : null}
      <Group title={t('section.attention')} entries={attention} />
      <Group title={t('section.waiting')} entries={waiting} />
      <Group
        title={t('section.sent')}
        entries={sent}
        actions={
          <Button size="s" variant="quiet" onPress={() => void diary.change({ type: 'sent-cleared' })}>
            {t('clearSent')}
          </Button>
        }
      />
    </>
  );
}

interface GroupProps {
  title: string;
  entries: readonly DiaryEntry[];
  actions?: ReactNode;
}

function Group({ title, entries, actions }: GroupProps) {
  if (entries.length === 0) return null;
  return (
    <Card title={title} isFlush actions={actions}>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <EntryRow key={entry.item.entryId} entry={entry} />
        ))}
      </ul>
    </Card>
  );
}
