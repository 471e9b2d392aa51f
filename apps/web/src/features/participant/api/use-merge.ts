import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { MergeRequest } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

/** What making a record one with another would do; nothing is written. */
export function useMergeRehearsal(keptId: string, removedId: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'participant', keptId, 'merge', removedId],
    queryFn: () =>
      answer(
        api.POST('/projects/{projectCode}/participants/{id}/merge/rehearsal', {
          params: { path: { projectCode: code, id: keptId } },
          body: { removedId },
        }),
      ),
    gcTime: 0,
  });
}

/** Makes two records one; the kept one is named with the version that was seen. */
export function useMergeParticipants(kept: { id: string; version: number }) {
  const code = useProjectCode();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MergeRequest) =>
      answer(
        api.POST('/projects/{projectCode}/participants/{id}/merge', {
          params: { path: { projectCode: code, id: kept.id }, header: ifMatch(kept.version) },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['project', code] }),
  });
}
