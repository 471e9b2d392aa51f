import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { useStored } from './use-stored.ts';

/** Takes a file out of the evidence, with a reason; it stays in the history. */
export function useVoidFile(id: string) {
  const code = useProjectCode();
  const stored = useStored();
  return async (fileId: string, reason: string): Promise<void> => {
    const call = api.POST('/projects/{projectCode}/deliverables/{id}/files/{fileId}/void', {
      params: { path: { projectCode: code, id, fileId } },
      body: { reason },
    });
    stored(await answer(call));
  };
}
