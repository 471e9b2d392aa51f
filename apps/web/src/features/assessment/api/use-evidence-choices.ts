import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { multipart } from '../../../shared/api/multipart.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

const LATEST = 30;

/** What a rating in the unit may rest on: its latest advisory logs, its files and its documents. */
export function useEvidenceChoices(unitId: string) {
  const code = useProjectCode();
  const path = { projectCode: code };
  const logs = useQuery({
    queryKey: ['project', code, 'advisory-logs', 'list', { unit: unitId, size: LATEST }],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/advisory-logs', { params: { path, query: { unit: unitId, size: LATEST } } }),
      ),
  });
  const files = useQuery({
    queryKey: ['project', code, 'territorial-units', 'attachments', unitId, {}],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{unitId}/attachments', {
          params: { path: { ...path, unitId }, query: {} },
        }),
      ),
  });
  const documents = useQuery({
    queryKey: ['project', code, 'deliverables', 'list', { unit: unitId }],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/deliverables', { params: { path, query: { unit: unitId } } })),
  });
  return {
    logs: logs.data?.items ?? [],
    files: (files.data?.items ?? []).filter(({ voided }) => voided === null),
    documents: documents.data?.items ?? [],
    isLoading: logs.isLoading || files.isLoading || documents.isLoading,
    error: logs.error ?? files.error ?? documents.error,
  };
}

/** Brings a file beside the unit; answers the id by which evidence refers to it. */
export function useBringFile(unitId: string) {
  const code = useProjectCode();
  const client = useQueryClient();
  return async (file: File): Promise<string> => {
    const added = await answer(
      api.POST('/projects/{projectCode}/territorial-units/{unitId}/attachments', {
        params: { path: { projectCode: code, unitId }, query: {} },
        ...multipart(file),
      }),
    );
    await client.invalidateQueries({ queryKey: ['project', code, 'territorial-units', 'attachments', unitId] });
    return added.fileId;
  };
}
