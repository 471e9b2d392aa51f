import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { multipart } from '../../../shared/api/multipart.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { AdvisoryLogDetail } from '../../../shared/api/types.ts';

const list = '/projects/{projectCode}/territorial-units/{unitId}/attachments';

/** The attendance sheets of a log: files kept beside it. */
export function useSheets(log: Pick<AdvisoryLogDetail, 'id' | 'unit'>) {
  const code = useProjectCode();
  const client = useQueryClient();
  const queryKey = ['project', code, 'advisory-log', log.id, 'sheets'];
  const params = {
    path: { projectCode: code, unitId: log.unit.id },
    query: { subjectType: 'advisory-log', subjectId: log.id },
  } as const;
  const reload = () => client.invalidateQueries({ queryKey });
  return {
    sheets: useQuery({ queryKey, queryFn: () => answer(api.GET(list, { params })) }),
    add: async (file: File): Promise<void> => {
      await answer(api.POST(list, { params, ...multipart(file) }));
      await reload();
    },
    void: async (id: string, reason: string): Promise<void> => {
      const path = { projectCode: code, id };
      await answer(api.POST('/projects/{projectCode}/attachments/{id}/void', { params: { path }, body: { reason } }));
      await reload();
    },
    /** The content for who opens it with a reason; the server keeps who and why. */
    open: async (id: string, reason: string): Promise<Blob> => {
      const path = { projectCode: code, id };
      const content = await answer(
        api.POST('/projects/{projectCode}/attachments/{id}/openings', {
          params: { path },
          body: { reason },
          parseAs: 'blob',
        }),
      );
      return content as unknown as Blob;
    },
  };
}
