import type { DescriptionEvent } from './dto/description.dto.ts';
import type { Reads } from './description-versions.view.ts';

const HISTORY = `
SELECT f.occurred_at AS at, f.type,
  CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'displayName', p.display_name) END AS by,
  CASE f.type WHEN 'cooperation-description.agreed' THEN d.agreed_on
    WHEN 'cooperation-description.approved' THEN d.approved_on END AS on,
  CASE f.type WHEN 'cooperation-description.created' THEN d.amendment_reason
    WHEN 'cooperation-description.withdrawn' THEN d.withdrawal_reason END AS reason,
  coalesce(f.data -> 'fields', '[]') AS fields
FROM fact f JOIN cooperation_description d ON d.id = f.subject_id LEFT JOIN app_user p ON p.id = f.actor_id
WHERE f.subject_type = 'cooperation-description' AND f.subject_id = $1 ORDER BY f.occurred_at DESC, f.id DESC`;

/** What happened to a version, the newest first. */
export function readHistory(db: Reads, id: string): Promise<DescriptionEvent[]> {
  return db.query<DescriptionEvent>(HISTORY, [id], 'description-history');
}
