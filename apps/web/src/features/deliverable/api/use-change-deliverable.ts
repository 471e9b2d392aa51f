import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { DeliverablePatch } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { useStored } from './use-stored.ts';

/** Writes changed facts of a document over the version they were read from. */
export function useChangeDeliverable(id: string) {
  const code = useProjectCode();
  const stored = useStored();
  return async (version: number, body: DeliverablePatch): Promise<void> => {
    const call = api.PATCH('/projects/{projectCode}/deliverables/{id}', {
      params: { path: { projectCode: code, id }, header: ifMatch(version) },
      body,
    });
    stored(await answer(call));
  };
}
