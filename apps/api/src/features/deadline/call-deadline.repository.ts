import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import { consultantOnDuty } from './consultant-on-duty.sql.ts';

/** What to bring in line; both null for all of a project. */
export interface CallsOf {
  readonly callId: string | null;
  readonly unitId: string | null;
}

/**
 * $1 project · $2 call or null · $3 unit or null · $4 now · $5 today. A unit counts on a call when a source of one of its
 * measures is accepted and either names the call or has an objective the call supports and names none; once it applied,
 * nothing is due. The kind carries the unit, so that each has a deadline of its own; the opening is past once it came.
 */
const DUE = `
WITH counting AS (
  SELECT DISTINCT c.id AS call_id, c.number, c.name, c.opens_on, c.closes_on, m.unit_id, u.name AS unit_name
  FROM call c
  JOIN measure_source s ON s.project_id = c.project_id AND s.state = 'accepted'
    AND (s.call_id = c.id OR (s.call_id IS NULL AND s.objective_code = ANY(c.eligible_objectives)))
  JOIN measure_in_force m ON m.measure_id = s.measure_id
  JOIN territorial_unit u ON u.id = m.unit_id
  WHERE c.project_id = $1 AND m.state NOT IN ('done', 'dropped')
    AND ($2::uuid IS NULL OR c.id = $2) AND ($3::uuid IS NULL OR m.unit_id = $3)
),
due AS (
  SELECT n.call_id, n.unit_id, day.kind || ':' || n.unit_id AS kind, day.due_on, n.number || ' ' || n.name || ' (' || n.unit_name || ')' AS label,
    consultant.user_id AS owner_id
  FROM counting n
  CROSS JOIN LATERAL (VALUES ('call-opens', n.opens_on), ('call-closes', n.closes_on)) AS day (kind, due_on)
  ${consultantOnDuty('n.unit_id', 'greatest(day.due_on, $5::date)')}
  WHERE day.kind = 'call-closes' OR day.due_on >= $5::date
),
closed AS (
  UPDATE deadline known SET closed_at = $4
  WHERE known.project_id = $1 AND known.subject_type = 'call' AND known.closed_at IS NULL
    AND ($2::uuid IS NULL OR known.subject_id = $2) AND ($3::uuid IS NULL OR known.unit_id = $3)
    AND NOT EXISTS (SELECT 1 FROM due WHERE due.call_id = known.subject_id AND due.kind = known.kind)
)
INSERT INTO deadline AS known (id, project_id, subject_type, subject_id, kind, due_on, label, owner_id, unit_id)
SELECT uuidv7(), $1, 'call', call_id, kind, due_on, label, owner_id, unit_id FROM due
ON CONFLICT (project_id, subject_type, subject_id, kind) DO UPDATE SET
  due_on = excluded.due_on, label = excluded.label, owner_id = excluded.owner_id, closed_at = NULL
WHERE (known.due_on, known.label, known.owner_id, known.closed_at IS NULL)
  IS DISTINCT FROM (excluded.due_on, excluded.label, excluded.owner_id, true)`;

/** The days of calls in the register of deadlines, one for each unit that counts on a call. */
@Injectable()
export class CallDeadlineRepository {
  /** Brings the register in line with one call, with one unit, or with all of a project; whatever it was before. */
  async follow(tx: Transaction, projectId: string, { callId, unitId }: CallsOf): Promise<void> {
    await tx.query(DUE, [projectId, callId, unitId, tx.now, tx.today], 'call-deadline-set');
  }
}
