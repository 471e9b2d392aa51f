import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../../shared/api/client.ts';
import { sessionQuery, useSession } from '../../../shared/api/session.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';

/** Whether deadlines come by mail too, and the switch of it; what was pressed shows at once. */
export function useMailReminders(): { isOn: boolean; turn: (isOn: boolean) => void } {
  const queryClient = useQueryClient();
  const toast = useToast();
  const problemText = useProblemText();
  const { user } = useSession();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const change = useMutation({
    mutationFn: (mailReminders: boolean) => answer(api.PATCH('/session', { body: { mailReminders } })),
    onError: (error) => toast.show({ tone: 'danger', text: problemText(error) }),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      setWanted(null);
    },
  });
  const turn = (isOn: boolean) => {
    setWanted(isOn);
    change.mutate(isOn);
  };
  return { isOn: wanted ?? user.mailReminders, turn };
}
