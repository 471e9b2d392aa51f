import type { PlanContext } from '@rssz/domain';
import type { PlanDetail, Project } from '../../../shared/api/types.ts';

/** What surrounds a plan: the same as the service asks, from what the screen already knows. */
export function planContextOf(
  { thematicAreaId, targetGroups }: Pick<PlanDetail, 'thematicAreaId' | 'targetGroups'>,
  { thematicAreas }: Pick<Project, 'thematicAreas'>,
): PlanContext {
  return {
    planAreaId: thematicAreaId,
    thematicAreaIds: new Set(thematicAreas.map(({ id }) => id)),
    targetGroups: new Set(targetGroups.map(({ code }) => code)),
  };
}
