import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api, setCsrfToken } from '../../../shared/api/client.ts';
import { sessionQuery } from '../../../shared/api/session.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';

/** Ends the session on the server and forgets everything that was loaded. */
export function useSignOut(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const problemText = useProblemText();
  const leave = async () => {
    await answer(api.DELETE('/session', {}));
    setCsrfToken(null);
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, null);
    await navigate({ to: '/prihlaseni' });
  };
  return () => {
    leave().catch((error: unknown) => toast.show({ tone: 'danger', text: problemText(error) }));
  };
}
