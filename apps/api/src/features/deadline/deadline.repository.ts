import { Injectable } from '@nestjs/common';
import { OPEN_DELIVERABLE_STATES } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

/**
 * $1 project · $2 deliverable or null for all of the project · $3 now · $4 states with work to do. The unit is not kept: it
 * is whichever holds the place when somebody reads (deadline-unit.lookup).
 */
const DUE = `
WITH due AS (
  SELECT d.project_id, d.id, d.due_on, d.code || ' ' || d.title AS label, d.owner_id,
    CASE WHEN d.state <> ALL ($4::text[]) THEN $3::timestamptz END AS closed_at
  FROM deliverable d
  WHERE d.project_id = $1 AND ($2::uuid IS NULL OR d.id = $2)
)`;

const SET = `${DUE}
INSERT INTO deadline AS known (id, project_id, subject_type, subject_id, kind, due_on, label, owner_id, closed_at)
SELECT uuidv7(), project_id, 'deliverable', id, 'due', due_on, label, owner_id, closed_at FROM due
WHERE due_on IS NOT NULL
ON CONFLICT (project_id, subject_type, subject_id, kind) DO UPDATE SET
  due_on = excluded.due_on, label = excluded.label, owner_id = excluded.owner_id, unit_id = NULL,
  closed_at = CASE WHEN excluded.closed_at IS NOT NULL THEN coalesce(known.closed_at, excluded.closed_at) END
WHERE (known.due_on, known.label, known.owner_id, known.unit_id, known.closed_at IS NULL)
  IS DISTINCT FROM (excluded.due_on, excluded.label, excluded.owner_id, NULL::uuid, excluded.closed_at IS NULL)`;

const CLOSE_CLEARED = `${DUE}
UPDATE deadline known SET closed_at = $3
FROM due WHERE due.due_on IS NULL AND known.closed_at IS NULL
  AND known.project_id = due.project_id AND known.subject_type = 'deliverable' AND known.subject_id = due.id
  AND known.kind = 'due'`;

/** The register of deadlines; a row is closed, never removed, because reminders refer to it. */
@Injectable()
export class DeadlineRepository {
  /** Brings the register in line with one deliverable, or with all of a project; whatever it was before. */
  async followDeliverables(tx: Transaction, projectId: string, deliverableId: string | null): Promise<void> {
    const params = [projectId, deliverableId, tx.now, OPEN_DELIVERABLE_STATES];
    await tx.query(SET, params, 'deadline-set');
    await tx.query(CLOSE_CLEARED, params, 'deadline-close-cleared');
  }
}
