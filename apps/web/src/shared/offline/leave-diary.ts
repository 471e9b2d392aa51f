import { unsentItems } from '@rssz/domain';
import { noteUnsent, unsentOnDevice } from './device.ts';
import { diaryOutbox } from './diary-outbox.ts';
import { readOutbox } from './outbox-store.ts';
import { lockVault, openVault, wipeVault } from './vault.ts';

/** The projects in which entries of a person wait on this device, with how many. */
export function unsentOf(userId: string): { projectCode: string; count: number }[] {
  return Object.entries(unsentOnDevice()).flatMap(([place, count]) => {
    const [owner, projectCode] = place.split(':');
    return owner === userId && projectCode ? [{ projectCode, count }] : [];
  });
}

/** Sends what waits before the person leaves; answers how many entries did not get through. */
export async function sendBeforeLeaving(userId: string): Promise<number> {
  let left = 0;
  for (const { projectCode } of unsentOf(userId)) {
    const diary = diaryOutbox(userId, projectCode);
    await diary.send('at-once');
    const { state } = diary.snapshot();
    left += state ? unsentItems(state.outbox).length : 1;
  }
  return left;
}

/** What the diary itself says; when it cannot be read, there may be something. */
async function hasUnsent(userId: string): Promise<boolean> {
  const vault = await openVault(userId);
  if (!vault) return unsentOf(userId).length > 0;
  for (const row of await vault.db.keys()) {
    const [kind, projectCode = ''] = row.split(':');
    if (kind !== 'outbox') continue;
    const { outbox } = await readOutbox(vault, projectCode);
    if (unsentItems(outbox).length > 0) return true;
  }
  return false;
}

/** After signing out: entries that wait stay locked, or everything goes. */
export async function leaveDiary(userId: string, entries: 'keep' | 'discard'): Promise<void> {
  if (entries === 'keep' && (await hasUnsent(userId))) return lockVault(userId);
  await wipeVault(userId);
  for (const { projectCode } of unsentOf(userId)) noteUnsent(`${userId}:${projectCode}`, 0);
}
