import type { Stage } from '@rssz/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { MilestoneRequest, UnitMilestone } from '../../../shared/api/types.ts';
import { ifMatch, ifNoneMatch } from '../../../shared/api/version-header.ts';
import { milestoneKeys } from './keys.ts';

/** Dates a stage for the first time, or changes the version that was seen; deadlines and overviews follow. */
export function useWriteMilestone(unitId: string) {
  const code = useProjectCode();
  const client = useQueryClient();
  return async (
    { stage, version }: { stage: Stage; version: number | null },
    body: MilestoneRequest,
  ): Promise<UnitMilestone> => {
    const header = version === null ? ifNoneMatch() : ifMatch(version);
    const params = { path: { projectCode: code, id: unitId, stage }, header };
    const written = await answer(
      api.PUT('/projects/{projectCode}/territorial-units/{id}/milestones/{stage}', { params, body }),
    );
    await client.invalidateQueries({ queryKey: milestoneKeys.project(code) });
    return written;
  };
}
