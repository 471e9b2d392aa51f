import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { setCsrfToken } from '../../../shared/api/client.ts';
import { endSession } from '../../../shared/api/session-end.ts';
import { sessionQuery, useSession } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { unsentOnDevice } from '../../../shared/offline/device.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { leaveDevice } from './leave-device.ts';

/** What becomes of entries that wait on this device. */
export type UnsentEntries = 'keep' | 'discard';

export type SigningOut = ReturnType<typeof useSignOut>;

/**
 * Locks the diary of this device, ends the session on the server and forgets everything that was loaded. Without signal the
 * session ends when there is some, which the person is told. With unsent entries on the device they are asked first: `isAsked`
 * until `stay` or `leave`.
 */
export function useSignOut() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const t = useText('app');
  const problemText = useProblemText();
  const { id } = useSession().user;
  const [isAsked, setAsked] = useState(false);
  const leave = async (entries: UnsentEntries) => {
    try {
      const { leaveDiary } = await import('../../../shared/offline/leave-diary.ts');
      const isEnded = await leaveDevice({ lock: () => leaveDiary(id, entries), end: endSession });
      setCsrfToken(isEnded ? null : '');
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, null);
      if (!isEnded) toast.show({ tone: 'info', text: t('shell.signOutOwed') });
      await navigate({ to: '/prihlaseni' });
    } catch (error) {
      toast.show({ tone: 'danger', text: problemText(error) });
    }
  };
  const isWaiting = () => Object.keys(unsentOnDevice()).some((place) => place.startsWith(`${id}:`));
  return {
    isAsked,
    stay: () => setAsked(false),
    leave,
    signOut: () => (isWaiting() ? setAsked(true) : void leave('keep')),
  };
}
