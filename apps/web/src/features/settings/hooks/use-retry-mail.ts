import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { mailsKey } from '../api/settings-queries.ts';

/** Sends a mail again; what came of it shows the list. */
export function useRetryMail() {
  const t = useText('settings');
  const queryClient = useQueryClient();
  const toast = useToast();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: (id: string) => answer(api.POST('/settings/mails/{id}/retry', { params: { path: { id } } })),
    onSuccess: () => toast.show({ tone: 'success', text: t('mailRetried') }),
    onError: (error) => toast.show({ tone: 'danger', text: problemText(error) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: mailsKey }),
  });
}
