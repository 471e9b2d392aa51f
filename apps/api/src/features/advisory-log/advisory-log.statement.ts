/**
 * The statements of a log's life. Each reads the context the domain needs (unit, area, activity, attendees) and writes in
 * one round trip; when the context is not whole nothing is inserted, and the service refuses by what came back.
 */

/**
 * $1 project · $2 unit · $3 area code · $4 activity code · $5 participant ids · $6 minutes · $7 allowed units or null ·
 * $18 further units
 */
const contextOf = (alreadyThere: string): string => `
context AS (
  SELECT u.id AS unit_id, u.name AS unit_name, u.cooperation_from, u.cooperation_to, a.id AS area_id, a.name_cs, a.name_en, k.id AS activity_id
  FROM (VALUES (1)) AS one (row)
  LEFT JOIN territorial_unit u ON u.project_id = $1::uuid AND u.id = $2::uuid
  LEFT JOIN thematic_area a ON a.project_id = $1 AND a.code = $3
  LEFT JOIN key_activity k ON k.project_id = $1 AND k.code = $4 AND k.parent_id IS NULL
),
attendee AS (
  SELECT t.position::int - 1 AS position, t.participant_id, t.minutes, p.code, r.entry_on, r.exit_on,
    p.anonymised_on IS NOT NULL AND NOT ${alreadyThere} AS is_anonymised
  FROM unnest($5::uuid[], $6::int[]) WITH ORDINALITY AS t (participant_id, minutes, position)
  JOIN participant p ON p.project_id = $1 AND p.id = t.participant_id
  JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
  WHERE $7::uuid[] IS NULL
     OR EXISTS (SELECT 1 FROM participant_unit pu
       WHERE pu.participant_id = p.id AND pu.recorded_to IS NULL AND pu.unit_id = ANY ($7::uuid[]))
     OR ${alreadyThere}
),
further AS (
  SELECT t.position::int - 1 AS position, u.id, u.name, u.cooperation_from, u.cooperation_to
  FROM unnest($18::uuid[]) WITH ORDINALITY AS t (id, position)
  JOIN territorial_unit u ON u.project_id = $1 AND u.id = t.id
)`;

/**
 * $1 project · $2 participant ids · $3 log ids. Holds those people and those who are in the logs now. It comes before the logs
 * are locked and before the statement that writes, which then sees what a merge or an erasure left of a person.
 */
export const HOLD_PEOPLE = `
SELECT id FROM participant WHERE project_id = $1 AND (id = ANY ($2::uuid[]) OR id IN (
  SELECT t.participant_id FROM advisory_log_version v JOIN advisory_attendance t ON t.log_version_id = v.id
  WHERE v.log_id = ANY ($3::uuid[]) AND v.recorded_to IS NULL))
ORDER BY id FOR SHARE`;

/** Whoever is in the log already, or in one merged into it, may stay, also when they have left the writer's units since. */
const ALREADY_THERE = `EXISTS (
       SELECT 1 FROM advisory_log_version now JOIN advisory_attendance there ON there.log_version_id = now.id
       WHERE (now.log_id = $9::uuid OR now.log_id IN (SELECT m.id FROM advisory_log m WHERE m.merged_into_id = $9::uuid))
         AND now.recorded_to IS NULL AND there.participant_id = p.id)`;

/**
 * $8 version id · $9 log id · $10 held on · $11 minutes · $12 mode · $13 note · $14 folded · $15 reason · $16 actor · $17 now ·
 * $19 kind · $20 from · $21 to · $22 place · $23 internal note · $24 folded · $25 next step · $26 due on · $27 preparation ·
 * $28 travel
 */
const WRITTEN = `
attendance AS (
  INSERT INTO advisory_attendance (project_id, log_version_id, participant_id, minutes)
  SELECT $1::uuid, version.id, attendee.participant_id, attendee.minutes FROM version CROSS JOIN attendee
),
further_unit AS (
  INSERT INTO advisory_log_unit (project_id, log_version_id, unit_id)
  SELECT $1::uuid, version.id, further.id FROM version CROSS JOIN further
)
SELECT c.unit_id AS "unitId", c.unit_name AS "unitName", c.cooperation_from AS "cooperationFrom",
       c.cooperation_to AS "cooperationTo", c.area_id AS "areaId", c.name_cs AS "nameCs",
       c.name_en AS "nameEn", c.activity_id AS "activityId", version.version,
       coalesce((SELECT json_agg(json_build_object('position', position, 'code', code, 'entryOn', entry_on,
         'exitOn', exit_on, 'isAnonymised', is_anonymised)) FROM attendee), '[]') AS attendees,
       coalesce((SELECT json_agg(json_build_object('id', id, 'name', name, 'cooperationFrom', cooperation_from,
         'cooperationTo', cooperation_to) ORDER BY position) FROM further), '[]') AS "furtherUnits"
FROM context c LEFT JOIN version ON true`;

/** What a version says besides its reason; the void version repeats it. */
const CONTENT_COLUMNS = [
  ...['unit_id', 'held_on', 'minutes', 'mode', 'thematic_area_id', 'key_activity_id', 'note', 'note_folded', 'kind'],
  ...['starts_at', 'ends_at', 'place', 'internal_note', 'internal_note_folded', 'next_step', 'next_step_due_on'],
  ...['preparation_minutes', 'travel_minutes'],
];

const VERSION_COLUMNS = `id, project_id, log_id, version, recorded_from, recorded_by, reason, ${CONTENT_COLUMNS.join(', ')}`;

const CONTENT = `c.unit_id, $10::date, $11::int, $12::text, c.area_id, c.activity_id, $13::text, $14::text, $19::text,
         $20::text, $21::text, $22::text, $23::text, $24::text, $25::text, $26::date, $27::int, $28::int`;

export const CREATE_LOG = `
WITH ${contextOf('false')},
log AS (
  INSERT INTO advisory_log (id, project_id, created_by, created_at)
  SELECT $9::uuid, $1::uuid, $16::uuid, $17::timestamptz FROM context
  WHERE unit_id IS NOT NULL AND area_id IS NOT NULL AND activity_id IS NOT NULL
  ON CONFLICT (id) DO NOTHING
  RETURNING id
),
version AS (
  INSERT INTO advisory_log_version (${VERSION_COLUMNS})
  SELECT $8::uuid, $1::uuid, log.id, 1, $17::timestamptz, $16::uuid, $15::text,
         ${CONTENT}
  FROM log CROSS JOIN context c
  RETURNING id, version
),
${WRITTEN}`;

/** $29 the version the writer has seen. Another next step, or the same one for another day, is a new promise. */
export const CORRECT_LOG = `
WITH ${contextOf(ALREADY_THERE)},
log AS (
  UPDATE advisory_log l SET version = l.version + 1,
    next_step_done_on = CASE WHEN agreed.is_kept THEN l.next_step_done_on END,
    next_step_done_by = CASE WHEN agreed.is_kept THEN l.next_step_done_by END
  FROM (SELECT log_id, (next_step, next_step_due_on) IS NOT DISTINCT FROM ($25::text, $26::date) AS is_kept
    FROM advisory_log_version WHERE log_id = $9::uuid AND recorded_to IS NULL) agreed
  WHERE l.id = agreed.log_id AND l.project_id = $1::uuid AND l.version = $29::int
    AND EXISTS (SELECT 1 FROM context WHERE unit_id IS NOT NULL AND area_id IS NOT NULL AND activity_id IS NOT NULL)
  RETURNING l.id, l.version
),
closed AS (
  UPDATE advisory_log_version v SET recorded_to = greatest(v.recorded_from, $17::timestamptz) FROM log
  WHERE v.log_id = log.id AND v.recorded_to IS NULL
  RETURNING v.log_id, v.recorded_to
),
version AS (
  INSERT INTO advisory_log_version (${VERSION_COLUMNS})
  SELECT $8::uuid, $1::uuid, log.id, log.version, closed.recorded_to, $16::uuid, $15::text,
         ${CONTENT}
  FROM log JOIN closed ON closed.log_id = log.id CROSS JOIN context c
  RETURNING id, version
),
${WRITTEN}`;

/** $1 project · $2 log · $3 version seen · $4 now · $5 new version's id · $6 reason · $7 actor · $8 the log it was merged into, or null. */
export const VOID_LOG = `
WITH log AS (
  UPDATE advisory_log SET version = version + 1, merged_into_id = $8::uuid
  WHERE id = $2::uuid AND project_id = $1::uuid AND version = $3::int
  RETURNING id, version
),
closed AS (
  UPDATE advisory_log_version v SET recorded_to = greatest(v.recorded_from, $4::timestamptz) FROM log
  WHERE v.log_id = log.id AND v.recorded_to IS NULL
  RETURNING v.*
),
version AS (
  INSERT INTO advisory_log_version (${VERSION_COLUMNS}, is_voided)
  SELECT $5::uuid, $1::uuid, log.id, log.version, v.recorded_to, $7::uuid, $6::text,
         ${CONTENT_COLUMNS.map((column) => `v.${column}`).join(', ')}, true
  FROM log JOIN closed v ON v.log_id = log.id
  RETURNING id, version
),
attendance AS (
  INSERT INTO advisory_attendance (project_id, log_version_id, participant_id, minutes)
  SELECT $1::uuid, version.id, t.participant_id, t.minutes
  FROM version CROSS JOIN closed JOIN advisory_attendance t ON t.log_version_id = closed.id
),
further_unit AS (
  INSERT INTO advisory_log_unit (project_id, log_version_id, unit_id)
  SELECT $1::uuid, version.id, t.unit_id
  FROM version CROSS JOIN closed JOIN advisory_log_unit t ON t.log_version_id = closed.id
)
SELECT version FROM version`;
