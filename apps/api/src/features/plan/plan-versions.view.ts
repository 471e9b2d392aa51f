import type { Instant, LocalDate, PlanContent, PlanKind, PlanState } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Ref, UserRef } from '../../platform/http/dto/ref.dto.ts';

export type Reads = Pick<Transaction, 'query' | 'one'>;

/** A plan as a whole. */
export interface PlanRecord {
  readonly id: string;
  readonly kind: PlanKind;
  readonly title: string;
  readonly thematicAreaId: string | null;
  readonly unit: Ref;
  readonly version: number;
}

/** A whole version of a plan. */
export interface PlanVersionRecord {
  readonly id: string;
  readonly number: number;
  readonly state: PlanState;
  readonly content: PlanContent;
  readonly amendmentReason: string | null;
  readonly withdrawalReason: string | null;
  readonly approvedOn: LocalDate | null;
  readonly approvedBy: UserRef | null;
  readonly approvedFileId: string | null;
  readonly resolution: string | null;
  readonly createdBy: UserRef;
  readonly createdAt: Instant;
  readonly version: number;
}

const PERSON = (column: string): string =>
  `(SELECT json_build_object('id', p.id, 'displayName', p.display_name) FROM app_user p WHERE p.id = ${column})`;

/** The text of a measure `t` as the domain has it. */
export const MEASURE_TEXT = `json_build_object('measureId', t.measure_id, 'title', t.title, 'description', t.description,
  'thematicAreaId', t.thematic_area_id, 'targetGroups', t.target_groups, 'targetGroupNote', t.target_group_note,
  'implementer', t.implementer, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'budgetCrowns', t.budget_crowns,
  'indicator', t.indicator)`;

const CONTENT = `
json_build_object('summary', v.summary, 'validFrom', v.valid_from, 'validTo', v.valid_to, 'objectives', coalesce((
  SELECT json_agg(json_build_object('objectiveKey', o.objective_key, 'title', o.title, 'description', o.description,
    'measures', coalesce((SELECT json_agg(${MEASURE_TEXT} ORDER BY t.position)
      FROM measure_text t WHERE t.objective_id = o.id), '[]')) ORDER BY o.position)
  FROM plan_objective o WHERE o.plan_version_id = v.id), '[]'))`;

const VERSIONS = `
SELECT v.id, v.number, v.state, ${CONTENT} AS content, v.amendment_reason AS "amendmentReason",
  v.withdrawal_reason AS "withdrawalReason", v.approved_on AS "approvedOn", ${PERSON('v.approved_by')} AS "approvedBy",
  v.approved_file_id AS "approvedFileId", v.resolution, ${PERSON('v.created_by')} AS "createdBy",
  v.created_at AS "createdAt", v.version
FROM plan_version v WHERE v.project_id = $1 AND v.plan_id = $2 ORDER BY v.number`;

/** All versions of a plan with their texts, the oldest first. */
export function readPlanVersions(db: Reads, projectId: string, planId: string): Promise<PlanVersionRecord[]> {
  return db.query<PlanVersionRecord>(VERSIONS, [projectId, planId], 'plan-versions');
}

/** The plan, or null when the project has none such. */
export function readPlan(db: Reads, projectId: string, planId: string): Promise<PlanRecord | null> {
  return db.one<PlanRecord>(
    `SELECT p.id, p.kind, p.title, p.thematic_area_id AS "thematicAreaId", p.version,
       json_build_object('id', u.id, 'name', u.name) AS unit
     FROM plan p JOIN territorial_unit u ON u.id = p.unit_id WHERE p.project_id = $1 AND p.id = $2`,
    [projectId, planId],
    'plan-head',
  );
}

/** Whose version it is; null when the project has none such. */
export async function planOfVersion(db: Reads, projectId: string, versionId: string): Promise<string | null> {
  const row = await db.one<{ planId: string }>(
    `SELECT plan_id AS "planId" FROM plan_version WHERE project_id = $1 AND id = $2`,
    [projectId, versionId],
    'plan-of-version',
  );
  return row?.planId ?? null;
}
