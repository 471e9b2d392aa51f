import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { useStored } from './use-stored.ts';

interface NewAssignment {
  userId: string;
  role: 'consultant' | 'coordinator';
  validFrom: string;
  validTo?: string | null;
}

/** Gives a unit to a person for a time, and ends that. */
export function useAssignments(unitId: string) {
  const code = useProjectCode();
  const stored = useStored();
  return {
    assign: async (body: NewAssignment): Promise<void> => {
      const params = { path: { projectCode: code, id: unitId } };
      stored(await answer(api.POST('/projects/{projectCode}/territorial-units/{id}/assignments', { params, body })));
    },
    end: async (assignmentId: string, validTo: string): Promise<void> => {
      const params = { path: { projectCode: code, id: unitId, assignmentId } };
      const call = api.POST('/projects/{projectCode}/territorial-units/{id}/assignments/{assignmentId}/end', {
        params,
        body: { validTo },
      });
      stored(await answer(call));
    },
  };
}
