import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useProjectCode, useProjects, useSession } from '../../../shared/api/session.ts';
import { canKeepDiary, keptDiary } from '../../../shared/offline/device.ts';
import { diaryOutbox } from '../../../shared/offline/diary-outbox.ts';
import { takeAlong } from '../../../shared/offline/take-along.ts';
import { useDiary } from './use-diary.ts';

const takeEveryMs = 15 * 60_000;
const freshMs = 10 * 60_000;

/** Keeps the diary of this device fresh and sends what waits, for as long as the person is signed in. */
export function useKeepDiary(): void {
  const session = useSession();
  const projects = useProjects();
  useEffect(() => {
    if (!canKeepDiary()) return undefined;
    const writable = session.user.projects.filter(({ permissions }) => permissions.includes('log.write'));
    const keep = async () => {
      // Without a connection, or when it breaks: what is kept stays as it is.
      if (navigator.onLine && session.csrfToken !== '' && !isFresh(session.user.id))
        await takeAlong(session, projects).catch(() => undefined);
      for (const { code } of writable) await diaryOutbox(session.user.id, code).start();
    };
    const start = () => void keep();
    void codeAtHand();
    start();
    void registerWorker();
    const timer = setInterval(start, takeEveryMs);
    addEventListener('online', start);
    return () => {
      clearInterval(timer);
      removeEventListener('online', start);
    };
  }, [session, projects]);
  useRefreshAfterSending();
}

function isFresh(userId: string): boolean {
  const kept = keptDiary();
  return kept?.userId === userId && Date.now() - Date.parse(kept.takenAt) < freshMs;
}

/** The code that is asked for only when the signal is lost comes while there is one. */
async function codeAtHand(): Promise<void> {
  const parts = [
    () => import('../../../shared/offline/diary-outbox.ts'),
    () => import('../../../shared/offline/vault.ts'),
    () => import('../../../shared/offline/offline-answer.ts'),
  ];
  await Promise.allSettled(parts.map((part) => part()));
}

/** What was sent behind the screen changes the numbers on it, as a write from the screen does. */
function useRefreshAfterSending(): void {
  const client = useQueryClient();
  const code = useProjectCode();
  const { view } = useDiary();
  const sent = view.state?.outbox.items.filter(({ state }) => state === 'sent').length ?? 0;
  useEffect(() => {
    if (sent > 0) void client.invalidateQueries({ queryKey: ['project', code] });
  }, [client, code, sent]);
}

/** The page itself at hand without a server. A browser that refuses only needs the server to open it. */
async function registerWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.storage.persist();
  } catch {
    // Private windows and old browsers: entries are kept all the same.
  }
}
