import { namedPredicate } from '../participant/participant.lookup.ts';
import { visitPredicate, type LogReader } from './advisory-log.reader.ts';

/** An instant as the API writes it; the connection works in UTC. */
export const instant = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The tables a version needs besides itself (alias v). */
export const VERSION_JOINS = `
  JOIN territorial_unit u ON u.id = v.unit_id
  JOIN thematic_area a ON a.id = v.thematic_area_id
  JOIN key_activity k ON k.id = v.key_activity_id
  JOIN app_user e ON e.id = v.recorded_by`;

/** What coordinators said of a log (alias l), newest first. */
export const RESPONSES = `coalesce((
  SELECT json_agg(json_build_object('kind', s.kind, 'version', s.log_version, 'comment', s.comment,
    'recordedAt', ${instant('s.recorded_at')}, 'by', json_build_object('id', o.id, 'displayName', o.display_name))
    ORDER BY s.recorded_at DESC, s.id DESC)
  FROM visit_response s JOIN app_user o ON o.id = s.recorded_by WHERE s.log_id = l.id), '[]')`;

/** The fields of what a version says, for json_build_object over v and its joins, as far as the reader may see them. */
export function contentFields(reader: LogReader, params: unknown[]): string {
  return `
  'unit', json_build_object('id', u.id, 'name', u.name), 'heldOn', v.held_on, 'minutes', v.minutes, 'mode', v.mode,
  'thematicArea', json_build_object('code', a.code, 'nameCs', a.name_cs, 'nameEn', a.name_en), 'keyActivity', k.code,
  'note', v.note, 'kind', v.kind, 'startsAt', v.starts_at, 'endsAt', v.ends_at, 'place', v.place,
  'internalNote', CASE WHEN ${visitPredicate(reader.internal, params)} THEN v.internal_note END,
  'nextStep', CASE WHEN v.next_step IS NOT NULL
    THEN json_build_object('text', v.next_step, 'dueOn', v.next_step_due_on) END,
  'preparationMinutes', v.preparation_minutes, 'travelMinutes', v.travel_minutes,
  'furtherUnits', coalesce((
    SELECT json_agg(json_build_object('id', w.id, 'name', w.name) ORDER BY w.name, w.id)
    FROM advisory_log_unit g JOIN territorial_unit w ON w.id = g.unit_id WHERE g.log_version_id = v.id), '[]'),
  'attendees', coalesce((
    SELECT json_agg(json_build_object('participantId', t.participant_id, 'minutes', t.minutes, 'name',
      CASE WHEN ${namedPredicate(reader.names, 't.participant_id', params)}
        THEN coalesce(i.surname || ' ' || i.given_name, p.code) ELSE p.code END) ORDER BY p.number)
    FROM advisory_attendance t
    JOIN participant p ON p.id = t.participant_id
    LEFT JOIN participant_identity i ON i.participant_id = t.participant_id
    WHERE t.log_version_id = v.id), '[]')`;
}
