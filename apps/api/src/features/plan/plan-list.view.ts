import type { LocalDate, Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Ref } from '../../platform/http/dto/ref.dto.ts';
import type { ListPlans, PlanSummary } from './dto/plan-list.dto.ts';
import type { Reads } from './plan-versions.view.ts';
import { LAST_PROGRESS, MEASURE_DUE } from './plan.view.ts';

/** Who reads plans: the territory, and the day by which measures are overdue. */
export interface PlanListReading {
  readonly projectId: string;
  readonly scope: Scope;
  readonly today: LocalDate;
}

/** The version that holds of every plan: the approved one, else the draft, else the newest. */
const HOLDING = `JOIN LATERAL (
  SELECT h.* FROM plan_version h WHERE h.plan_id = pl.id
  ORDER BY (h.state = 'approved') DESC, (h.state = 'draft') DESC, h.number DESC LIMIT 1) v ON true`;

/** Counts of the measures of the version that holds of a plan `v`; $2 today. */
const MEASURES = `CROSS JOIN LATERAL (
  SELECT count(*)::int AS measures, coalesce(sum(t.budget_crowns), 0)::float8 AS budget,
    (count(*) FILTER (WHERE ${MEASURE_DUE} < $2::date AND v.state = 'approved'))::int AS overdue,
    json_build_object(
      'planned', count(*) FILTER (WHERE coalesce(p.state, 'planned') = 'planned'),
      'running', count(*) FILTER (WHERE p.state = 'running'), 'done', count(*) FILTER (WHERE p.state = 'done'),
      'postponed', count(*) FILTER (WHERE p.state = 'postponed'),
      'dropped', count(*) FILTER (WHERE p.state = 'dropped')) AS counts
  FROM measure_text t JOIN measure m ON m.id = t.measure_id ${LAST_PROGRESS} WHERE t.plan_version_id = v."versionId") c`;

/** A page of plans in the order of their units, with how many there are in all. */
export async function readPlans(
  db: Reads,
  { projectId, scope, today }: PlanListReading,
  filter: ListPlans,
): Promise<{ items: PlanSummary[]; total: number }> {
  const params: unknown[] = [projectId, today, filter.size, (filter.page - 1) * filter.size];
  const conditions = [scopePredicate(scope, 'pl.unit_id', params), ...conditionsOf(filter, params)];
  const found = await db.one<{ items: PlanSummary[]; total: number }>(
    `WITH found AS (
       SELECT pl.id, pl.kind, pl.title, json_build_object('id', u.id, 'name', u.name) AS unit,
         pl.thematic_area_id AS "thematicAreaId", v.state, v.id AS "versionId", v.number,
         (SELECT d.number FROM plan_version d WHERE d.plan_id = pl.id AND d.state = 'draft' AND d.id <> v.id) AS "draftNumber",
         v.valid_from AS "validFrom", v.valid_to AS "validTo", v.approved_on AS "approvedOn", u.name AS unit_name
       FROM plan pl JOIN territorial_unit u ON u.id = pl.unit_id ${HOLDING}
       WHERE pl.project_id = $1 AND ${conditions.join(' AND ')}
     ),
     page AS (
       SELECT v.*, c.measures, c.counts, c.overdue, c.budget AS "budgetCrowns"
       FROM (SELECT * FROM found ORDER BY unit_name COLLATE "cs-CZ-x-icu", title COLLATE "cs-CZ-x-icu", id LIMIT $3 OFFSET $4) v
       ${MEASURES}
     )
     SELECT coalesce((SELECT json_agg(to_jsonb(page) - 'unit_name'
         ORDER BY unit_name COLLATE "cs-CZ-x-icu", title COLLATE "cs-CZ-x-icu", id) FROM page), '[]') AS items,
       (SELECT count(*)::int FROM found) AS total`,
    params,
  );
  return found ?? { items: [], total: 0 };
}

function conditionsOf({ unit, kind, state, area }: ListPlans, params: unknown[]): string[] {
  const conditions: string[] = [];
  if (unit !== undefined) conditions.push(`pl.unit_id = $${params.push(unit)}::uuid`);
  if (kind !== undefined) conditions.push(`pl.kind = $${params.push(kind)}`);
  if (state !== undefined) conditions.push(`v.state = $${params.push(state)}`);
  if (area !== undefined) {
    const at = `$${params.push(area)}::uuid`;
    conditions.push(`(pl.thematic_area_id = ${at} OR EXISTS (
      SELECT 1 FROM measure_text a WHERE a.plan_version_id = v.id AND a.thematic_area_id = ${at}))`);
  }
  return conditions;
}

/** The units of a scope by name: those in which somebody may begin a plan. */
export function readWritableUnits(db: Reads, projectId: string, scope: Scope): Promise<Ref[]> {
  if (scope.kind === 'none') return Promise.resolve([]);
  const params: unknown[] = [projectId];
  return db.query<Ref>(
    `SELECT u.id, u.name FROM territorial_unit u WHERE u.project_id = $1 AND ${scopePredicate(scope, 'u.id', params)}
     ORDER BY u.name COLLATE "cs-CZ-x-icu"`,
    params,
  );
}
