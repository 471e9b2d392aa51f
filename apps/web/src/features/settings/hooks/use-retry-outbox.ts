import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { settingsQuery } from '../api/settings-queries.ts';

/** Puts events that could not be processed back in the queue. */
export function useRetryOutbox() {
  const t = useText('settings');
  const queryClient = useQueryClient();
  const toast = useToast();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: () => answer(api.POST('/settings/outbox/retry', {})),
    onSuccess: () => toast.show({ tone: 'success', text: t('outboxRetried') }),
    onError: (error) => toast.show({ tone: 'danger', text: problemText(error) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
}
