import { outboxCounts } from '@rssz/domain';
import type { IconName } from '../../../shared/ui/icon-paths.ts';
import type { DiaryView } from '../../../shared/offline/diary-outbox.ts';

/** The one thing to say of the diary on this device: what needs its author first, then what waits. */
export interface DiaryStanding {
  readonly key: 'ready' | 'offline' | 'sending' | 'locked' | 'waiting' | 'attention';
  readonly count: number;
  readonly icon: IconName;
}

/** Null while it is not known yet: nothing is said to be sent before it was looked at. */
export function diaryStanding({ state, isLocked }: DiaryView, isOnline: boolean): DiaryStanding | null {
  if (!state) return isLocked ? { key: 'locked', count: 0, icon: 'lock' } : null;
  const counts = outboxCounts(state.outbox);
  const attention = counts.refused + counts.conflict;
  if (attention > 0) return { key: 'attention', count: attention, icon: 'warning' };
  const waiting = counts.waiting + counts.sending;
  if (isOnline && counts.sending > 0) return { key: 'sending', count: waiting, icon: 'send' };
  if (waiting > 0) return { key: 'waiting', count: waiting, icon: isOnline ? 'clock' : 'offline' };
  return isOnline ? { key: 'ready', count: 0, icon: 'checkCircle' } : { key: 'offline', count: 0, icon: 'offline' };
}
