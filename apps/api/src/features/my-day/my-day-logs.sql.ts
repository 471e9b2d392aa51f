import type { Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';

/** $1 project · $2 the person. The last visits they wrote down; attendees by pseudonym, which is all this screen needs. */
export function myLogsSql(logs: Scope, params: unknown[]): string {
  const inSight = scopePredicate(logs, 'v.unit_id', params);
  return `
SELECT json_build_object(
  'id', l.id, 'unit', json_build_object('id', u.id, 'name', u.name), 'heldOn', v.held_on, 'minutes', v.minutes,
  'mode', v.mode, 'thematicArea', json_build_object('code', a.code, 'nameCs', a.name_cs, 'nameEn', a.name_en),
  'keyActivity', k.code, 'note', v.note,
  'attendees', coalesce((
    SELECT json_agg(json_build_object('participantId', t.participant_id, 'name', p.code, 'minutes', t.minutes) ORDER BY p.number)
    FROM advisory_attendance t JOIN participant p ON p.id = t.participant_id WHERE t.log_version_id = v.id), '[]'),
  'author', json_build_object('id', c.id, 'displayName', c.display_name),
  'createdAt', to_char(l.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', l.version, 'voided', NULL) AS row
FROM advisory_log l
JOIN advisory_log_version v ON v.log_id = l.id AND v.recorded_to IS NULL AND NOT v.is_voided
JOIN territorial_unit u ON u.id = v.unit_id
JOIN thematic_area a ON a.id = v.thematic_area_id
JOIN key_activity k ON k.id = v.key_activity_id
JOIN app_user c ON c.id = l.created_by
WHERE l.project_id = $1 AND l.created_by = $2 AND ${inSight}
ORDER BY l.created_at DESC, l.id DESC
LIMIT 5`;
}
