import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

/** Requests for erasure of a participant, and who opened their data. */
export function useProtection(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'participant', id, 'protection'],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/participants/{id}/protection', {
          params: { path: { projectCode: code, id } },
        }),
      ),
  });
}

/** Records a request for erasure, or takes one back. What was refused has been recorded as well. */
export function useErasure(id: string) {
  const code = useProjectCode();
  const client = useQueryClient();
  const path = { projectCode: code, id };
  const refresh = () => client.invalidateQueries({ queryKey: ['project', code] });
  const ask = useMutation({
    mutationFn: (askedOn: string) =>
      answer(api.POST('/projects/{projectCode}/participants/{id}/erasure', { params: { path }, body: { askedOn } })),
    onSettled: refresh,
  });
  const withdraw = useMutation({
    mutationFn: () => answer(api.DELETE('/projects/{projectCode}/participants/{id}/restriction', { params: { path } })),
    onSuccess: refresh,
  });
  return { ask, withdraw };
}

/** Opens the name behind a pseudonym; the answer is kept nowhere but on the screen that asked. */
export function useOpenName(id: string) {
  const code = useProjectCode();
  return (reason: string) =>
    answer(
      api.POST('/projects/{projectCode}/participants/{id}/openings', {
        params: { path: { projectCode: code, id } },
        body: { reason },
      }),
    );
}

/** How the data of the participants of the project are protected. */
export function useDataProtection() {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'data-protection'],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/data-protection', { params: { path: { projectCode: code } } })),
  });
}

export function useSetRetention() {
  const code = useProjectCode();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: { version: number; keptUntil: string; reason: string }) =>
      answer(
        api.PUT('/projects/{projectCode}/data-protection/retention', {
          params: { path: { projectCode: code }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['project', code, 'data-protection'] }),
  });
}
