import { useSyncExternalStore } from 'react';
import { useProjectCode, useSession } from '../../../shared/api/session.ts';
import { diaryOutbox, type DiaryOutbox, type DiaryView } from '../../../shared/offline/diary-outbox.ts';

/** The diary on this device of the signed-in person in the project on the screen, as it changes in any tab. */
export function useDiary(): { diary: DiaryOutbox; view: DiaryView } {
  const { user } = useSession();
  const diary = diaryOutbox(user.id, useProjectCode());
  return { diary, view: useSyncExternalStore(diary.subscribe, diary.snapshot) };
}
