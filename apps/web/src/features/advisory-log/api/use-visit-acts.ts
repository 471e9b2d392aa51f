import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { VisitResponseKind } from '@rssz/domain';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { AdvisoryLogDetail } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

/** What is done with a written log besides correcting it; every act is on the version that was read. */
export function useVisitActs({ id, version }: Pick<AdvisoryLogDetail, 'id' | 'version'>) {
  const code = useProjectCode();
  const client = useQueryClient();
  const params = { path: { projectCode: code, id }, header: ifMatch(version) };
  const reload = () => client.invalidateQueries({ queryKey: ['project', code] });
  return {
    reload,
    respond: async (kind: VisitResponseKind, comment: string): Promise<void> => {
      const body = { kind, comment };
      await answer(api.POST('/projects/{projectCode}/advisory-logs/{id}/responses', { params, body }));
      await reload();
    },
    markNextStep: async (doneOn: string | null): Promise<void> => {
      const body = { doneOn };
      await answer(api.PUT('/projects/{projectCode}/advisory-logs/{id}/next-step', { params, body }));
      await reload();
    },
    merge: async (other: { id: string; version: number }, reason: string): Promise<void> => {
      const body = { otherId: other.id, otherVersion: other.version, reason };
      await answer(api.POST('/projects/{projectCode}/advisory-logs/{id}/merge', { params, body }));
      await reload();
    },
  };
}

/** Logs that may be of the same visit; asked only for one that the person may write. */
export function useSameVisits({ id, isWritable }: Pick<AdvisoryLogDetail, 'id' | 'isWritable'>) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'advisory-log', id, 'same-visits'],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/advisory-logs/{id}/same-visits', {
          params: { path: { projectCode: code, id } },
        }),
      ),
    enabled: isWritable,
  });
}
