import { Injectable } from '@nestjs/common';
import { OPEN_DELIVERABLE_STATES } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

/**
 * $1 project · $2 deliverable or null for all of the project · $3 now · $4 states with work to do. A part is due on the page
 * of its deliverable; the kind carries the part, so that a deliverable has one deadline for each.
 */
const FOLLOW = `
WITH due AS (
  SELECT p.deliverable_id, 'part:' || p.id AS kind, p.due_on, d.code || ' – ' || p.title AS label, p.owner_id,
    CASE WHEN p.completed_on IS NOT NULL OR d.state <> ALL ($4::text[]) THEN $3::timestamptz END AS closed_at
  FROM deliverable_part p JOIN deliverable d ON d.id = p.deliverable_id
  WHERE p.project_id = $1 AND ($2::uuid IS NULL OR p.deliverable_id = $2) AND p.due_on IS NOT NULL
),
gone AS (
  UPDATE deadline known SET closed_at = $3
  WHERE known.project_id = $1 AND known.subject_type = 'deliverable' AND known.kind LIKE 'part:%'
    AND known.closed_at IS NULL AND ($2::uuid IS NULL OR known.subject_id = $2)
    AND NOT EXISTS (SELECT 1 FROM due WHERE due.deliverable_id = known.subject_id AND due.kind = known.kind)
)
INSERT INTO deadline AS known (id, project_id, subject_type, subject_id, kind, due_on, label, owner_id, closed_at)
SELECT uuidv7(), $1, 'deliverable', deliverable_id, kind, due_on, label, owner_id, closed_at FROM due
ON CONFLICT (project_id, subject_type, subject_id, kind) DO UPDATE SET
  due_on = excluded.due_on, label = excluded.label, owner_id = excluded.owner_id,
  closed_at = CASE WHEN excluded.closed_at IS NOT NULL THEN coalesce(known.closed_at, excluded.closed_at) END
WHERE (known.due_on, known.label, known.owner_id, known.closed_at IS NULL)
  IS DISTINCT FROM (excluded.due_on, excluded.label, excluded.owner_id, excluded.closed_at IS NULL)`;

/** The due days of parts in the register of deadlines; a row is closed, never removed, for reminders refer to it. */
@Injectable()
export class PartDeadlineRepository {
  /** Brings the register in line with the parts of one deliverable, or of all of a project; whatever it was before. */
  async follow(tx: Transaction, projectId: string, deliverableId: string | null): Promise<void> {
    await tx.query(FOLLOW, [projectId, deliverableId, tx.now, OPEN_DELIVERABLE_STATES], 'part-deadline-follow');
  }
}
