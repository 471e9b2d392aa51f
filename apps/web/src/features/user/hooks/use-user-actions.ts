import type { Role } from '@rssz/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import type { User } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { usersQuery } from '../api/users-query.ts';

/** What an administrator does with one account; a refusal is said in a toast and the list is read again. */
export function useUserActions(user: User) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const problemText = useProblemText();
  const path = { id: user.id };

  const run = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      toast.show({ tone: 'danger', text: problemText(error) });
      return null;
    } finally {
      await queryClient.invalidateQueries({ queryKey: usersQuery.queryKey });
    }
  };

  return {
    change: (version: number, body: { displayName?: string; disabled?: boolean }) =>
      run(() => answer(api.PATCH('/users/{id}', { params: { path, header: ifMatch(version) }, body }))),
    addRole: (body: { role: Role; validFrom: string; projectCode?: string }) =>
      run(() => answer(api.POST('/users/{id}/roles', { params: { path }, body }))),
    endRole: (roleId: string) =>
      run(() =>
        answer(api.POST('/users/{id}/roles/{roleId}/end', { params: { path: { ...path, roleId } }, body: {} })),
      ),
    passwordLink: () => run(() => answer(api.POST('/users/{id}/password-link', { params: { path } }))),
  };
}
