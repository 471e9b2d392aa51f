import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { useStored } from './use-stored.ts';

interface NewAssignment {
  userId: string;
  role: 'consultant' | 'coordinator';
  validFrom: string;
  validTo?: string | null;
  /** Code of the area of an expert; null for a consultant or coordinator. */
  thematicArea: string | null;
  substituteId: string | null;
}

interface AssignmentPeriod {
  validFrom: string;
  validTo: string | null;
}

/** Gives a unit to a person for a time, says who stands in, corrects and ends that. */
export function useAssignments(unitId: string) {
  const code = useProjectCode();
  const stored = useStored();
  return {
    assign: async (body: NewAssignment): Promise<void> => {
      const params = { path: { projectCode: code, id: unitId } };
      stored(await answer(api.POST('/projects/{projectCode}/territorial-units/{id}/assignments', { params, body })));
    },
    correct: async (assignmentId: string, version: number, body: AssignmentPeriod): Promise<void> => {
      const path = { projectCode: code, id: unitId, assignmentId };
      const call = api.PATCH('/projects/{projectCode}/territorial-units/{id}/assignments/{assignmentId}', {
        params: { path, header: ifMatch(version) },
        body,
      });
      stored(await answer(call));
    },
    /** Reads the unit again, after somebody else changed it. */
    reload: async (): Promise<void> => {
      const params = { path: { projectCode: code, id: unitId } };
      stored(await answer(api.GET('/projects/{projectCode}/territorial-units/{id}', { params })));
    },
    end: async (assignmentId: string, validTo: string): Promise<void> => {
      const params = { path: { projectCode: code, id: unitId, assignmentId } };
      const call = api.POST('/projects/{projectCode}/territorial-units/{id}/assignments/{assignmentId}/end', {
        params,
        body: { validTo },
      });
      stored(await answer(call));
    },
    setSubstitute: async (assignmentId: string, substituteId: string | null): Promise<void> => {
      const params = { path: { projectCode: code, id: unitId, assignmentId } };
      const call = api.POST('/projects/{projectCode}/territorial-units/{id}/assignments/{assignmentId}/substitute', {
        params,
        body: { substituteId },
      });
      stored(await answer(call));
    },
  };
}
