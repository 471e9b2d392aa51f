import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { Assessment, AssessmentRequest, CorrectionRequest } from '../../../shared/api/types.ts';

/** The criteria of a unit with their ratings. */
export function useAssessments(unitId: string, isWanted: boolean) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'assessments', unitId],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{unitId}/assessments', {
          params: { path: { projectCode: code, unitId }, query: {} },
        }),
      ),
    enabled: isWanted,
  });
}

/** Writes ratings and corrections; whatever shows a comparison is asked for again. */
export function useWriteAssessment() {
  const code = useProjectCode();
  const client = useQueryClient();
  const kept = async (written: Promise<Assessment>): Promise<Assessment> => {
    const assessment = await written;
    await client.invalidateQueries({ queryKey: ['project', code] });
    return assessment;
  };
  return {
    record: (body: AssessmentRequest) =>
      kept(answer(api.POST('/projects/{projectCode}/assessments', { params: { path: { projectCode: code } }, body }))),
    correct: (id: string, body: CorrectionRequest) =>
      kept(
        answer(
          api.POST('/projects/{projectCode}/assessments/{id}/corrections', {
            params: { path: { projectCode: code, id } },
            body,
          }),
        ),
      ),
  };
}
