import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import { consultantOnDuty } from './consultant-on-duty.sql.ts';

/**
 * $1 project · $2 unit or null for all of the project · $3 now · $4 today. Only what an assembly approved is due: the end of
 * each measure, or the end it was postponed to, and the end of the plan's validity. It belongs to the local consultant who
 * works there then; a measure that ended, or that no approved version has, has no deadline open.
 */
const FOLLOW = `
WITH wanted AS (
  SELECT 'measure' AS subject_type, m.id AS subject_id, 'measure' AS kind, m.unit_id, t.title AS what,
    coalesce(p.postponed_to, t.ends_on) AS due_on, coalesce(p.state IN ('done', 'dropped'), false) AS is_closed
  FROM plan_version v JOIN measure_text t ON t.plan_version_id = v.id JOIN measure m ON m.id = t.measure_id
  LEFT JOIN LATERAL (SELECT g.state, g.postponed_to FROM measure_progress g WHERE g.measure_id = m.id
    ORDER BY g.happened_on DESC, g.recorded_at DESC, g.id DESC LIMIT 1) p ON true
  WHERE v.project_id = $1 AND v.state = 'approved' AND ($2::uuid IS NULL OR m.unit_id = $2)
  UNION ALL
  SELECT 'plan', pl.id, 'plan-validity', pl.unit_id, pl.title, v.valid_to, false
  FROM plan_version v JOIN plan pl ON pl.id = v.plan_id
  WHERE v.project_id = $1 AND v.state = 'approved' AND ($2::uuid IS NULL OR pl.unit_id = $2)
),
due AS (
  SELECT w.subject_type, w.subject_id, w.kind, w.due_on, w.what || ' (' || u.name || ')' AS label, w.unit_id,
    consultant.user_id AS owner_id, CASE WHEN w.is_closed THEN $3::timestamptz END AS closed_at
  FROM wanted w JOIN territorial_unit u ON u.id = w.unit_id
  ${consultantOnDuty('w.unit_id', 'greatest(w.due_on, $4::date)')}
  WHERE w.due_on IS NOT NULL
),
gone AS (
  UPDATE deadline known SET closed_at = $3
  WHERE known.project_id = $1 AND known.subject_type IN ('measure', 'plan') AND known.closed_at IS NULL
    AND ($2::uuid IS NULL OR known.unit_id = $2)
    AND NOT EXISTS (SELECT 1 FROM due WHERE due.subject_id = known.subject_id AND due.kind = known.kind)
)
INSERT INTO deadline AS known (id, project_id, subject_type, subject_id, kind, due_on, label, owner_id, unit_id, closed_at)
SELECT uuidv7(), $1, subject_type, subject_id, kind, due_on, label, owner_id, unit_id, closed_at FROM due
ON CONFLICT (project_id, subject_type, subject_id, kind) DO UPDATE SET
  due_on = excluded.due_on, label = excluded.label, owner_id = excluded.owner_id,
  closed_at = CASE WHEN excluded.closed_at IS NOT NULL THEN coalesce(known.closed_at, excluded.closed_at) END
WHERE (known.due_on, known.label, known.owner_id, known.closed_at IS NULL)
  IS DISTINCT FROM (excluded.due_on, excluded.label, excluded.owner_id, excluded.closed_at IS NULL)`;

/** The ends of measures and of the validity of plans in the register of deadlines. */
@Injectable()
export class PlanDeadlineRepository {
  /** Brings the register in line with the plans of one unit, or of all of a project; whatever it was before. */
  async follow(tx: Transaction, projectId: string, unitId: string | null): Promise<void> {
    await tx.query(FOLLOW, [projectId, unitId, tx.now, tx.today], 'plan-deadline-follow');
  }
}
