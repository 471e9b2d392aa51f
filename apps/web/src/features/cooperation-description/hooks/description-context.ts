import type { DescriptionContext, LocalDate } from '@rssz/domain';
import type { DescriptionDetail, Project } from '../../../shared/api/types.ts';

/** What surrounds a version: the same as the service asks, from what the screen already knows. */
export function contextOf(detail: DescriptionDetail, project: Project): DescriptionContext {
  const offers = detail.criteria.map(
    (one) =>
      [
        one.id,
        { thematicAreaId: one.thematicAreaId, levels: one.levels.map(({ level }) => level), isOpen: one.isOpen },
      ] as const,
  );
  return {
    project: { startsOn: project.startsOn as LocalDate, endsOn: project.endsOn as LocalDate },
    cooperationFrom: detail.cooperationFrom as LocalDate | null,
    cooperationTo: detail.cooperationTo as LocalDate | null,
    thematicAreaIds: new Set(project.thematicAreas.map(({ id }) => id)),
    criteria: new Map(offers),
  };
}
