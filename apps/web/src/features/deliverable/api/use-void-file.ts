import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { DeliverableDetail, DeliverableFile } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { useStored } from './use-stored.ts';

/** Takes a file out of the evidence, with a reason; it stays in the history. */
export function useVoidFile({ id, version }: Pick<DeliverableDetail, 'id' | 'version'>) {
  const code = useProjectCode();
  const stored = useStored();
  return async (file: DeliverableFile, reason: string): Promise<void> => {
    const call = api.POST('/projects/{projectCode}/deliverables/{id}/files/{fileId}/void', {
      params: { path: { projectCode: code, id, fileId: file.id }, header: ifMatch(version) },
      body: { reason },
    });
    stored(await answer(call));
  };
}
