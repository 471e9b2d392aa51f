import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { multipart } from '../../../shared/api/multipart.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { unitKeys } from './keys.ts';

const list = '/projects/{projectCode}/territorial-units/{unitId}/attachments';

/** Files kept beside a unit. */
export function useAttachments(unitId: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: unitKeys.part(code, unitId, 'attachments'),
    queryFn: () => answer(api.GET(list, { params: { path: { projectCode: code, unitId }, query: {} } })),
  });
}

/** Brings files beside a unit and voids them. */
export function useWriteAttachments(unitId: string) {
  const code = useProjectCode();
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: unitKeys.part(code, unitId, 'attachments') });
  return {
    add: async (file: File): Promise<void> => {
      const params = { path: { projectCode: code, unitId }, query: {} };
      await answer(api.POST(list, { params, ...multipart(file) }));
      await reload();
    },
    void: async (id: string, reason: string): Promise<void> => {
      const params = { path: { projectCode: code, id } };
      await answer(api.POST('/projects/{projectCode}/attachments/{id}/void', { params, body: { reason } }));
      await reload();
    },
  };
}
