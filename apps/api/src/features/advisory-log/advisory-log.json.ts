import type { Scope } from '@rssz/domain';
import { participantPredicate } from '../participant/participant.lookup.ts';

/** An instant as the API writes it; the connection works in UTC. */
export const instant = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The tables a version needs besides itself (alias v). */
export const VERSION_JOINS = `
  JOIN territorial_unit u ON u.id = v.unit_id
  JOIN thematic_area a ON a.id = v.thematic_area_id
  JOIN key_activity k ON k.id = v.key_activity_id
  JOIN app_user e ON e.id = v.recorded_by`;

/** The fields of what a version says, for json_build_object over v and its joins; names as far as `names` reaches. */
export function contentFields(names: Scope, params: unknown[]): string {
  return `
  'unit', json_build_object('id', u.id, 'name', u.name), 'heldOn', v.held_on, 'minutes', v.minutes, 'mode', v.mode,
  'thematicArea', json_build_object('code', a.code, 'nameCs', a.name_cs, 'nameEn', a.name_en), 'keyActivity', k.code,
  'note', v.note, 'attendees', coalesce((
    SELECT json_agg(json_build_object('participantId', t.participant_id, 'minutes', t.minutes, 'name',
      CASE WHEN ${participantPredicate(names, 't.participant_id', params)}
        THEN coalesce(i.surname || ' ' || i.given_name, p.code) ELSE p.code END) ORDER BY p.number)
    FROM advisory_attendance t
    JOIN participant p ON p.id = t.participant_id
    LEFT JOIN participant_identity i ON i.participant_id = t.participant_id
    WHERE t.log_version_id = v.id), '[]')`;
}
