import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { UnitBlocker } from '../comparison/comparison.lookup.ts';
import { consultantOnDuty } from './consultant-on-duty.sql.ts';

/** $1 project · $2 unit or null for all of the project · $3 now · $4 today · $5 what blocks, as JSON. */
const BLOCKED = `
WITH blocked AS (
  SELECT b."unitId" AS unit_id, b."unitName" AS label, 'assessment:' || b.code AS kind, b."dueOn" AS due_on,
    consultant.user_id AS owner_id
  FROM jsonb_to_recordset($5::jsonb) AS b("unitId" uuid, "unitName" text, code text, "dueOn" date)
  ${consultantOnDuty('b."unitId"', '$4::date')}
),
closed AS (
  UPDATE deadline known SET closed_at = $3
  WHERE known.project_id = $1 AND known.subject_type = 'unit-comparison' AND known.closed_at IS NULL
    AND ($2::uuid IS NULL OR known.subject_id = $2)
    AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.unit_id = known.subject_id AND b.kind = known.kind)
)
INSERT INTO deadline AS known (id, project_id, subject_type, subject_id, kind, due_on, label, owner_id, unit_id)
SELECT uuidv7(), $1, 'unit-comparison', unit_id, kind, due_on, label, owner_id, unit_id FROM blocked
ON CONFLICT (project_id, subject_type, subject_id, kind) DO UPDATE SET
  due_on = excluded.due_on, label = excluded.label, owner_id = excluded.owner_id, closed_at = NULL
WHERE (known.due_on, known.label, known.owner_id, known.closed_at IS NULL)
  IS DISTINCT FROM (excluded.due_on, excluded.label, excluded.owner_id, true)`;

/** The deadlines of what blocks the judgement of the goal; a row is closed, never removed, for reminders refer to it. */
@Injectable()
export class AssessmentDeadlineRepository {
  /** Brings the register in line with what blocks one unit, or all of a project; whatever it was before. */
  async follow(
    tx: Transaction,
    projectId: string,
    unitId: string | null,
    blockers: readonly UnitBlocker[],
  ): Promise<void> {
    const params = [projectId, unitId, tx.now, tx.today, JSON.stringify(blockers)];
    await tx.query(BLOCKED, params, 'assessment-deadline-set');
  }
}
