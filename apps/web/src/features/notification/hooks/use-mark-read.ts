import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { notificationQuery } from '../api/notification-query.ts';

/** Marks one notification, or all when no id is given, as read. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? answer(api.POST('/notifications/read-all', {}))
        : answer(api.POST('/notifications/{id}/read', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: notificationQuery.queryKey }),
  });
}
