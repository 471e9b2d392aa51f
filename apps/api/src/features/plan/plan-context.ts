import { measuresOf, planProblems, type LocalDate, type PlanContext, type Problem } from '@rssz/domain';
import type { PlanTargetGroup } from './dto/plan.dto.ts';
import type { PlanRecord, PlanVersionRecord, Reads } from './plan-versions.view.ts';

/**
 * $1 those named · $2 whether to offer · $3 day. The target groups of the catalogue in force on the day, and those of earlier
 * catalogues that are named, by their last wording.
 */
const TARGET_GROUPS = `
SELECT DISTINCT ON (i.code) i.code, i.objective_code AS "objectiveCode", i.parent_code AS "parentCode",
  i.title_cs AS "titleCs", i.title_en AS "titleEn"
FROM programme_item i JOIN programme_version v ON v.id = i.version_id
CROSS JOIN (SELECT programme_version_on($3::date) AS id) f
WHERE i.kind = 'target-group' AND v.valid_from <= $3::date AND (i.code = ANY($1::text[]) OR ($2::boolean AND v.id = f.id))
ORDER BY i.code, (v.id IS NOT DISTINCT FROM f.id) DESC, v.number DESC`;

/** Target groups in words as of a day: those named, and with `isOffer` all that the catalogue in force then has. */
export function readTargetGroups(
  db: Reads,
  named: readonly string[],
  { isOffer, on }: { readonly isOffer: boolean; readonly on: LocalDate },
): Promise<PlanTargetGroup[]> {
  return db.query<PlanTargetGroup>(TARGET_GROUPS, [named, isOffer, on], 'plan-target-groups');
}

/** Codes of target groups that versions of a plan name. */
export function groupsNamedIn(versions: readonly PlanVersionRecord[]): string[] {
  return [...new Set(versions.flatMap(({ content }) => measuresOf(content).flatMap((one) => one.targetGroups)))];
}

/** Reads what the text of a plan is judged by. */
export async function readPlanContext(
  db: Reads,
  projectId: string,
  plan: Pick<PlanRecord, 'thematicAreaId'>,
  groups: readonly PlanTargetGroup[],
): Promise<PlanContext> {
  const areas = await db.query<{ id: string }>(
    `SELECT id FROM thematic_area WHERE project_id = $1`,
    [projectId],
    'plan-areas',
  );
  return {
    planAreaId: plan.thematicAreaId,
    thematicAreaIds: new Set(areas.map(({ id }) => id)),
    targetGroups: new Set(groups.map(({ code }) => code)),
  };
}

/** What stands in the way of approval; nothing once a version is no draft, for it never changes. */
export function standingProblems(record: PlanVersionRecord, context: PlanContext): Problem[] {
  return record.state === 'draft' ? planProblems(record.content, context) : [];
}
