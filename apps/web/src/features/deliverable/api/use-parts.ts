import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { DeliverablePartList, PartRequest } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { deliverableKeys } from './keys.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

const key = (code: string, id: string) => [...deliverableKeys.detail(code, id), 'parts'];

/** The parts of a document. */
export function useParts(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: key(code, id),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/deliverables/{id}/parts', { params: { path: { projectCode: code, id } } }),
      ),
  });
}

/** Writes of parts; each answers with the whole list, and everything that counts them is asked for again. */
export function useWriteParts(id: string) {
  const code = useProjectCode();
  const client = useQueryClient();
  const path = { projectCode: code, id };
  const stored = (list: DeliverablePartList): void => {
    client.setQueryData(key(code, id), list);
    void client.invalidateQueries({ queryKey: deliverableKeys.project(code) });
  };
  const seen = (part: Seen) => ({ path: { ...path, partId: part.id }, header: ifMatch(part.version) });
  return {
    add: async (body: PartRequest & { title: string }) =>
      stored(await answer(api.POST('/projects/{projectCode}/deliverables/{id}/parts', { params: { path }, body }))),
    change: async (part: Seen, body: PartRequest) =>
      stored(
        await answer(
          api.PATCH('/projects/{projectCode}/deliverables/{id}/parts/{partId}', { params: seen(part), body }),
        ),
      ),
    order: async (ids: string[]) =>
      stored(
        await answer(
          api.PUT('/projects/{projectCode}/deliverables/{id}/parts/order', { params: { path }, body: { ids } }),
        ),
      ),
    remove: async (part: Seen) =>
      stored(
        await answer(api.DELETE('/projects/{projectCode}/deliverables/{id}/parts/{partId}', { params: seen(part) })),
      ),
    complete: async (part: Seen, isDone: boolean) =>
      stored(
        await answer(
          api.PUT('/projects/{projectCode}/deliverables/{id}/parts/{partId}/completion', {
            params: seen(part),
            body: { isDone },
          }),
        ),
      ),
  };
}
