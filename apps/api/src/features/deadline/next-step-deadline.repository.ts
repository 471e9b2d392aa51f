import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';

/** What of the diary to bring in line; both null for all of a project. */
export interface NextStepsOf {
  readonly logId: string | null;
  readonly unitId: string | null;
}

/**
 * $1 project · $2 log or null · $3 unit or null · $4 now. The label is the unit: the words of a next step may be about a
 * person, and a deadline goes further than the diary. It belongs to whoever wrote the log.
 */
const DUE = `
WITH due AS (
  SELECT v.project_id, v.log_id, v.unit_id, v.next_step_due_on AS due_on, u.name AS label, l.created_by AS owner_id,
    CASE WHEN v.is_voided OR l.next_step_done_on IS NOT NULL THEN $4::timestamptz END AS closed_at
  FROM advisory_log_version v
  JOIN advisory_log l ON l.id = v.log_id
  JOIN territorial_unit u ON u.id = v.unit_id
  WHERE v.project_id = $1 AND v.recorded_to IS NULL AND ($2::uuid IS NULL OR v.log_id = $2)
    AND ($3::uuid IS NULL OR v.unit_id = $3)
)`;

const SET = `${DUE}
INSERT INTO deadline AS known (id, project_id, subject_type, subject_id, kind, due_on, label, owner_id, unit_id, closed_at)
SELECT uuidv7(), project_id, 'advisory-log', log_id, 'next-step', due_on, label, owner_id, unit_id, closed_at FROM due
WHERE due_on IS NOT NULL
ON CONFLICT (project_id, subject_type, subject_id, kind) DO UPDATE SET
  due_on = excluded.due_on, label = excluded.label, owner_id = excluded.owner_id, unit_id = excluded.unit_id,
  closed_at = CASE WHEN excluded.closed_at IS NOT NULL THEN coalesce(known.closed_at, excluded.closed_at) END
WHERE (known.due_on, known.label, known.owner_id, known.unit_id, known.closed_at IS NULL)
  IS DISTINCT FROM (excluded.due_on, excluded.label, excluded.owner_id, excluded.unit_id, excluded.closed_at IS NULL)`;

const CLOSE_CLEARED = `${DUE}
UPDATE deadline known SET closed_at = $4
FROM due WHERE due.due_on IS NULL AND known.closed_at IS NULL AND known.project_id = due.project_id
  AND known.subject_type = 'advisory-log' AND known.subject_id = due.log_id AND known.kind = 'next-step'`;

/** The next steps agreed at visits in the register of deadlines. */
@Injectable()
export class NextStepDeadlineRepository {
  /** Brings the register in line with one log, with the logs of a unit, or with all of a project. */
  async follow(tx: Transaction, projectId: string, { logId, unitId }: NextStepsOf): Promise<void> {
    const params = [projectId, logId, unitId, tx.now];
    await tx.query(SET, params, 'next-step-deadline-set');
    await tx.query(CLOSE_CLEARED, params, 'next-step-deadline-close-cleared');
  }
}
