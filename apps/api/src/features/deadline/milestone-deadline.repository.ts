import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import { consultantOnDuty } from './consultant-on-duty.sql.ts';

/**
 * $1 project · $2 unit or null for all of the project · $3 now · $4 today. The kind carries the stage, so that a unit has one
 * deadline for each; it belongs to the local consultant who works there when it is due, the longest of several.
 */
const DUE = `
WITH due AS (
  SELECT m.project_id, m.unit_id, 'milestone:' || m.stage AS kind, m.planned_on AS due_on, u.name AS label,
    consultant.user_id AS owner_id,
    CASE WHEN m.is_skipped OR m.actual_on IS NOT NULL THEN $3::timestamptz END AS closed_at
  FROM milestone m
  JOIN territorial_unit u ON u.id = m.unit_id
  ${consultantOnDuty('m.unit_id', 'greatest(m.planned_on, $4::date)')}
  WHERE m.project_id = $1 AND ($2::uuid IS NULL OR m.unit_id = $2) AND m.recorded_to IS NULL
)`;

const SET = `${DUE}
INSERT INTO deadline AS known (id, project_id, subject_type, subject_id, kind, due_on, label, owner_id, unit_id, closed_at)
SELECT uuidv7(), project_id, 'territorial-unit', unit_id, kind, due_on, label, owner_id, unit_id, closed_at FROM due
WHERE due_on IS NOT NULL
ON CONFLICT (project_id, subject_type, subject_id, kind) DO UPDATE SET
  due_on = excluded.due_on, label = excluded.label, owner_id = excluded.owner_id,
  closed_at = CASE WHEN excluded.closed_at IS NOT NULL THEN coalesce(known.closed_at, excluded.closed_at) END
WHERE (known.due_on, known.label, known.owner_id, known.closed_at IS NULL)
  IS DISTINCT FROM (excluded.due_on, excluded.label, excluded.owner_id, excluded.closed_at IS NULL)`;

const CLOSE_CLEARED = `${DUE}
UPDATE deadline known SET closed_at = $3
FROM due WHERE due.due_on IS NULL AND known.closed_at IS NULL AND known.project_id = due.project_id
  AND known.subject_type = 'territorial-unit' AND known.subject_id = due.unit_id AND known.kind = due.kind`;

/** The planned days of milestones in the register of deadlines. */
@Injectable()
export class MilestoneDeadlineRepository {
  /** Brings the register in line with the milestones of one unit, or of all of a project; whatever it was before. */
  async follow(tx: Transaction, projectId: string, unitId: string | null): Promise<void> {
    const params = [projectId, unitId, tx.now, tx.today];
    await tx.query(SET, params, 'milestone-deadline-set');
    await tx.query(CLOSE_CLEARED, params, 'milestone-deadline-close-cleared');
  }
}
