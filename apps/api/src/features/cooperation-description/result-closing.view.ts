import type { EvidenceReference, ResultOutcome } from '@rssz/domain';
import type { UserRef } from '../../platform/http/dto/ref.dto.ts';
import type { Reads } from './description-versions.view.ts';

/** A closing as its rows say it; evidence only by kind and id. */
export interface ClosingRecord {
  readonly id: string;
  readonly resultKey: string;
  readonly outcome: ResultOutcome;
  readonly closedOn: string;
  readonly justification: string;
  readonly evidence: readonly EvidenceReference[];
  readonly recordedBy: UserRef;
  readonly recordedAt: string;
  readonly isCurrent: boolean;
  readonly correctionReason: string | null;
}

const CLOSINGS = `
SELECT c.id, c.result_key AS "resultKey", c.outcome, c.closed_on AS "closedOn", c.justification,
  coalesce((SELECT json_agg(json_build_object('kind', e.kind, 'id', coalesce(e.file_id, e.log_id, e.deliverable_id)) ORDER BY e.id)
    FROM result_closing_evidence e WHERE e.closing_id = c.id), '[]') AS evidence,
  json_build_object('id', p.id, 'displayName', p.display_name) AS "recordedBy", c.recorded_from AS "recordedAt",
  c.recorded_to IS NULL AS "isCurrent", c.correction_reason AS "correctionReason"
FROM result_closing c JOIN app_user p ON p.id = c.recorded_by
WHERE c.project_id = $1 AND c.unit_id = $2 ORDER BY c.recorded_from DESC, c.id DESC`;

/** Every closing of the unit's results, the newest first, corrected ones included. */
export function readClosings(db: Reads, projectId: string, unitId: string): Promise<ClosingRecord[]> {
  return db.query<ClosingRecord>(CLOSINGS, [projectId, unitId], 'result-closings');
}

/** Where a result is written: in the version that holds, else in the newest that names it; null when nowhere. */
export function findResultPlace(
  db: Reads,
  projectId: string,
  resultKey: string,
): Promise<{ descriptionId: string; unitId: string } | null> {
  return db.one(
    `SELECT d.id AS "descriptionId", d.unit_id AS "unitId"
     FROM expected_result r JOIN cooperation_description d ON d.id = r.description_id
     WHERE r.project_id = $1 AND r.result_key = $2
     ORDER BY (d.state = 'approved') DESC, (d.state = 'agreed') DESC, d.number DESC LIMIT 1`,
    [projectId, resultKey],
    'result-place',
  );
}
