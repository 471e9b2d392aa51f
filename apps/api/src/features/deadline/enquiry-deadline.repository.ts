import { Injectable } from '@nestjs/common';
import { OPEN_ENQUIRY_STATES } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { ENQUIRY_NUMBER } from '../enquiry/enquiry-number.lookup.ts';

/**
 * $1 project · $2 enquiry or null for all of the project · $3 now · $4 states with work to do. The label is the number and
 * the objective: a deadline goes further than those who may know who asked.
 */
const SET = `
INSERT INTO deadline AS known (id, project_id, subject_type, subject_id, kind, due_on, label, owner_id, closed_at)
SELECT uuidv7(), q.project_id, 'enquiry', q.id, due.kind, q.due_on,
  ${ENQUIRY_NUMBER} || ' · ' || q.objective_code, q.owner_id,
  CASE WHEN NOT due.is_open THEN $3::timestamptz END
FROM enquiry q CROSS JOIN LATERAL (VALUES
  ('enquiry', q.state <> 'suspected', q.state = ANY ($4::text[])),
  ('enquiry-judgement', cardinality(q.suspicions) > 0, q.state = 'suspected')) AS due (kind, is_due, is_open)
WHERE q.project_id = $1 AND ($2::uuid IS NULL OR q.id = $2) AND due.is_due
ON CONFLICT (project_id, subject_type, subject_id, kind) DO UPDATE SET
  due_on = excluded.due_on, label = excluded.label, owner_id = excluded.owner_id,
  closed_at = CASE WHEN excluded.closed_at IS NOT NULL THEN coalesce(known.closed_at, excluded.closed_at) END
WHERE (known.due_on, known.label, known.owner_id, known.closed_at IS NULL)
  IS DISTINCT FROM (excluded.due_on, excluded.label, excluded.owner_id, excluded.closed_at IS NULL)`;

/**
 * The days by which enquiries are answered in the register of deadlines. One suspected of spam is judged by the day on which
 * whoever asked was told to expect an answer; its answer is due once a person has let it through.
 */
@Injectable()
export class EnquiryDeadlineRepository {
  /** Brings the register in line with one enquiry, or with all of a project; whatever it was before. */
  async follow(tx: Transaction, projectId: string, enquiryId: string | null): Promise<void> {
    await tx.query(SET, [projectId, enquiryId, tx.now, OPEN_ENQUIRY_STATES], 'enquiry-deadline-set');
  }
}
