import type { MeasureState } from '@rssz/domain';
import type { MeasureStanding, PlanEvent } from './dto/plan.dto.ts';
import type { Reads } from './plan-versions.view.ts';

const HISTORY = `
SELECT f.occurred_at AS at, f.type,
  CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'displayName', p.display_name) END AS by,
  CASE f.type WHEN 'plan-version.approved' THEN v.approved_on END AS on,
  CASE f.type WHEN 'plan-version.created' THEN v.amendment_reason
    WHEN 'plan-version.withdrawn' THEN v.withdrawal_reason END AS reason,
  coalesce(f.data -> 'fields', '[]') AS fields
FROM fact f JOIN plan_version v ON v.id = f.subject_id LEFT JOIN app_user p ON p.id = f.actor_id
WHERE f.subject_type = 'plan-version' AND f.subject_id = $1 ORDER BY f.occurred_at DESC, f.id DESC`;

/** What happened to a version, the newest first. */
export function readPlanHistory(db: Reads, versionId: string): Promise<PlanEvent[]> {
  return db.query<PlanEvent>(HISTORY, [versionId], 'plan-history');
}

/** The last entry of progress of measures, as a row `p` for a measure `m`; the columns are null while there is none. */
export const LAST_PROGRESS = `LEFT JOIN LATERAL (
  SELECT g.id, g.state, g.happened_on, g.note, g.postponed_to FROM measure_progress g WHERE g.measure_id = m.id
  ORDER BY g.happened_on DESC, g.recorded_at DESC, g.id DESC LIMIT 1) p ON true`;

/** By when a measure with the text `t` and the last entry `p` is to be done, as `measureDueOn` of the domain has it. */
export const MEASURE_DUE = `CASE WHEN p.state IN ('done', 'dropped') THEN NULL ELSE coalesce(p.postponed_to, t.ends_on) END`;

export interface StandingRow extends MeasureStanding {
  readonly state: MeasureState;
}

/** How the measures of a version go, by its text. */
export function readStanding(db: Reads, versionId: string): Promise<StandingRow[]> {
  return db.query<StandingRow>(
    `SELECT t.measure_id AS "measureId", coalesce(p.state, 'planned') AS state, p.happened_on AS on,
       p.postponed_to AS "postponedTo", ${MEASURE_DUE} AS "dueOn"
     FROM measure_text t JOIN measure m ON m.id = t.measure_id ${LAST_PROGRESS} WHERE t.plan_version_id = $1`,
    [versionId],
    'plan-standing',
  );
}
