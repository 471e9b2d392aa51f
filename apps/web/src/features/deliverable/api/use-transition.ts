import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { TransitionRequest } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { useStored } from './use-stored.ts';

/** Moves a document to another state. */
export function useTransition(id: string) {
  const code = useProjectCode();
  const stored = useStored();
  return async (version: number, body: TransitionRequest): Promise<void> => {
    const call = api.POST('/projects/{projectCode}/deliverables/{id}/transitions', {
      params: { path: { projectCode: code, id }, header: ifMatch(version) },
      body,
    });
    stored(await answer(call));
  };
}
