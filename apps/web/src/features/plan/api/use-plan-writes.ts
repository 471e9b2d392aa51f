import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { multipart } from '../../../shared/api/multipart.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type {
  Attachment,
  MeasureDetail,
  PlanDetail,
  PlanHeadRequest,
  PlanRequest,
  PlanStartRequest,
  PlanStepRequest,
  ProgressRequest,
} from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { planKeys } from './keys.ts';

interface Stored {
  id: string;
  version: number;
}

/** Everything that can be written of plans; what depends on it is asked for again. */
export function usePlanWrites() {
  const projectCode = useProjectCode();
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: planKeys.project(projectCode) });
  const reloaded = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
    const found = await asked;
    await reload();
    return found;
  };
  const version = ({ id, version: seen }: Stored) => ({ path: { projectCode, id }, header: ifMatch(seen) });
  return {
    reload,
    start: (body: PlanStartRequest): Promise<PlanDetail> =>
      reloaded(answer(api.POST('/projects/{projectCode}/plans', { params: { path: { projectCode } }, body }))),
    writeHead: (plan: Stored, body: PlanHeadRequest): Promise<PlanDetail> =>
      reloaded(answer(api.PATCH('/projects/{projectCode}/plans/{id}', { params: version(plan), body }))),
    write: (shown: Stored, body: PlanRequest): Promise<PlanDetail> =>
      reloaded(answer(api.PUT('/projects/{projectCode}/plan-versions/{id}', { params: version(shown), body }))),
    step: (shown: Stored, body: PlanStepRequest): Promise<PlanDetail> =>
      reloaded(
        answer(api.POST('/projects/{projectCode}/plan-versions/{id}/transitions', { params: version(shown), body })),
      ),
    bringSigned: (unitId: string, subjectId: string, file: File): Promise<Attachment> => {
      const query = { subjectType: 'plan-version', subjectId } as const;
      const params = { path: { projectCode, unitId }, query };
      const list = '/projects/{projectCode}/territorial-units/{unitId}/attachments';
      return answer(api.POST(list, { params, ...multipart(file) }));
    },
    record: (measureId: string, body: ProgressRequest): Promise<MeasureDetail> => {
      const params = { path: { projectCode, measureId } };
      return reloaded(answer(api.POST('/projects/{projectCode}/measures/{measureId}/progress', { params, body })));
    },
  };
}
