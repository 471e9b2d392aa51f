import { keptDiary } from './device.ts';
import type { DiaryOutbox } from './diary-outbox.ts';

/** The outbox of the diary kept on this device; null when none is kept, or its code cannot be had. */
export async function openDiary(userId: string, projectCode: string): Promise<DiaryOutbox | null> {
  if (keptDiary()?.userId !== userId) return null;
  try {
    const [{ diaryOutbox }, { openVault }] = await Promise.all([import('./diary-outbox.ts'), import('./vault.ts')]);
    return (await openVault(userId)) && diaryOutbox(userId, projectCode);
  } catch {
    return null;
  }
}
