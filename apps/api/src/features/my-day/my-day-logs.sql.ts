import type { Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';

/** $1 project · $2 the person. The last visits they wrote down; attendees by pseudonym, which is all this screen needs. */
export function myLogsSql(logs: Scope, params: unknown[]): string {
  const inSight = scopePredicate(logs, 'v.unit_id', params);
  return `
SELECT json_build_object(
  'id', l.id, 'unit', json_build_object('id', u.id, 'name', u.name), 'heldOn', v.held_on, 'minutes', v.minutes,
  'mode', v.mode, 'thematicArea', json_build_object('code', a.code, 'nameCs', a.name_cs, 'nameEn', a.name_en),
  'keyActivity', k.code, 'note', v.note, 'kind', v.kind, 'startsAt', v.starts_at, 'endsAt', v.ends_at, 'place', v.place,
  'internalNote', NULL, 'preparationMinutes', v.preparation_minutes, 'travelMinutes', v.travel_minutes,
  'nextStep', CASE WHEN v.next_step IS NOT NULL
    THEN json_build_object('text', v.next_step, 'dueOn', v.next_step_due_on) END, 'nextStepDoneOn', l.next_step_done_on,
  'furtherUnits', coalesce((
    SELECT json_agg(json_build_object('id', w.id, 'name', w.name) ORDER BY w.name, w.id)
    FROM advisory_log_unit g JOIN territorial_unit w ON w.id = g.unit_id WHERE g.log_version_id = v.id), '[]'),
  'standing', coalesce((
    SELECT CASE WHEN s.log_version = l.version THEN s.kind ELSE 'outdated' END FROM visit_response s
    WHERE s.log_id = l.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1), 'unanswered'),
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
