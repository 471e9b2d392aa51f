import { IDENTITY_COLUMNS, jsonFields, RECORD_COLUMNS } from './participant.columns.ts';

/** The statements of a person's life in the project. */

const identityColumns = Object.values(IDENTITY_COLUMNS).join(', ');
const recordColumns = Object.values(RECORD_COLUMNS).join(', ');
const derivedColumns = 'answered_from, refused, correction_reason';

/** The sheet of a person as an object (aliases i and r), with the questions they refused. */
export const SHEET_JSON = `json_build_object(${jsonFields('i', IDENTITY_COLUMNS)}, ${jsonFields('r', RECORD_COLUMNS)},
    'refusedFields', r.refused)`;

/** A person (alias p) with their sheet, to be narrowed. */
export const SELECT_PARTICIPANT = `
SELECT p.id, p.version, p.code, p.anonymised_on IS NOT NULL AS "isAnonymised", r.answered_from AS "answeredFrom",
  s.first_on AS "firstSupportOn", s.last_on AS "lastSupportOn", ${SHEET_JSON} AS sheet,
  coalesce((SELECT json_agg(pu.unit_id ORDER BY pu.unit_id::text) FROM participant_unit pu
    WHERE pu.participant_id = p.id AND pu.recorded_to IS NULL), '[]') AS "unitIds"
FROM participant p
JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
LEFT JOIN participant_identity i ON i.participant_id = p.id
LEFT JOIN LATERAL (
  SELECT min(v.held_on) AS first_on, max(v.held_on) AS last_on
  FROM advisory_attendance t JOIN advisory_log_version v ON v.id = t.log_version_id
  WHERE t.participant_id = p.id AND v.recorded_to IS NULL AND NOT v.is_voided
) s ON true`;

/** $1 project · $2 participant. Ends open, for the territory's predicate and the lock. */
export const FIND_PARTICIPANT = `${SELECT_PARTICIPANT}
WHERE p.project_id = $1 AND p.id = $2`;

/** $1 project · $2 unit ids · $3 identity key · $4 the person being changed */
export const READ_SURROUNDINGS = `
SELECT
  coalesce((SELECT json_agg(t.id) FROM unnest($2::uuid[]) AS t (id) WHERE NOT EXISTS (
    SELECT 1 FROM territorial_unit u WHERE u.project_id = $1 AND u.id = t.id)), '[]') AS "unknownUnitIds",
  (SELECT json_build_object('code', p.code, 'isOwn', /* seen */)
    FROM participant_identity i JOIN participant p ON p.id = i.participant_id
    WHERE i.project_id = $1 AND i.identity_key = $3::text AND p.id IS DISTINCT FROM $4::uuid) AS twin`;

/**
 * $1 project · $2 folded name · $3 the person being changed · $4 birth date, null for namesakes alone. People whose names
 * fold alike or who were born on the day; the domain says who is similar.
 */
export const READ_NAMESAKES = `
SELECT p.id, p.code, p.version, i.given_name AS "givenName", i.surname, i.birth_date AS "birthDate", i.municipality,
  /* seen */ AS "isOwn"
FROM participant_identity i
JOIN participant p ON p.id = i.participant_id
JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
WHERE i.project_id = $1 AND p.id IS DISTINCT FROM $3::uuid AND (i.birth_date = $4::date
  OR regexp_replace(i.name_folded, '[^a-z0-9]+', ' ', 'g') = regexp_replace($2, '[^a-z0-9]+', ' ', 'g'))
ORDER BY p.number`;

/**
 * $1 participant · $2 project · $3 now · $4 identity by columns · $5 folded name · $6 identity key · $7 record · $8 record by
 * columns · $9 actor · $10 unit ids · $11 in the units from
 */
export const CREATE_PARTICIPANT = `
WITH next AS (SELECT coalesce(max(number), 0) + 1 AS number FROM participant WHERE project_id = $2::uuid),
person AS (
  INSERT INTO participant (id, project_id, number, code, created_at)
  SELECT $1::uuid, $2::uuid, number, 'P-' || lpad(number::text, greatest(3, length(number::text)), '0'), $3::timestamptz
  FROM next RETURNING id, project_id
),
identity AS (
  INSERT INTO participant_identity (participant_id, project_id, name_folded, identity_key, ${identityColumns})
  SELECT person.id, person.project_id, $5::text, $6::text, ${identityColumns}
  FROM person CROSS JOIN (SELECT ${identityColumns} FROM jsonb_populate_record(NULL::participant_identity, $4::jsonb)) said
),
units AS (
  INSERT INTO participant_unit (id, project_id, participant_id, unit_id, valid_from, recorded_from, recorded_by)
  SELECT uuidv7(), project_id, id, unnest($10::uuid[]), $11::date, $3::timestamptz, $9::uuid FROM person
)
INSERT INTO participant_record (id, project_id, participant_id, recorded_from, recorded_by, ${recordColumns},
  ${derivedColumns})
SELECT $7::uuid, person.project_id, person.id, $3::timestamptz, $9::uuid, ${recordColumns}, ${derivedColumns}
FROM person CROSS JOIN (SELECT ${recordColumns}, ${derivedColumns}
  FROM jsonb_populate_record(NULL::participant_record, $8::jsonb)) said`;

/** $1 participant · $2 project · $3 identity by columns · $4 folded name · $5 identity key */
export const SAVE_IDENTITY = `
INSERT INTO participant_identity (participant_id, project_id, name_folded, identity_key, ${identityColumns})
SELECT $1::uuid, $2::uuid, $4::text, $5::text, ${identityColumns}
FROM jsonb_populate_record(NULL::participant_identity, $3::jsonb)
ON CONFLICT (participant_id) DO UPDATE SET name_folded = excluded.name_folded, identity_key = excluded.identity_key,
  ${Object.values(IDENTITY_COLUMNS)
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`;

/** $1 participant · $2 project · $3 now · $4 record · $5 record by columns · $6 actor */
export const APPEND_RECORD = `
WITH closed AS (
  UPDATE participant_record SET recorded_to = greatest(recorded_from, $3::timestamptz)
  WHERE participant_id = $1::uuid AND recorded_to IS NULL
  RETURNING participant_id AS closed_id, recorded_to AS closed_at
)
INSERT INTO participant_record (id, project_id, participant_id, recorded_from, recorded_by, ${recordColumns},
  ${derivedColumns})
SELECT $4::uuid, $2::uuid, closed_id, closed_at, $6::uuid, ${recordColumns}, ${derivedColumns}
FROM closed CROSS JOIN (SELECT ${recordColumns}, ${derivedColumns}
  FROM jsonb_populate_record(NULL::participant_record, $5::jsonb)) said`;

/** $1 participant · $2 project · $3 unit ids · $4 in the new ones from · $5 now · $6 actor. What is left is closed, not removed. */
export const REPLACE_UNITS = `
WITH gone AS (
  UPDATE participant_unit SET recorded_to = greatest(recorded_from, $5::timestamptz)
  WHERE participant_id = $1::uuid AND recorded_to IS NULL AND unit_id <> ALL ($3::uuid[])
)
INSERT INTO participant_unit (id, project_id, participant_id, unit_id, valid_from, recorded_from, recorded_by)
SELECT uuidv7(), $2::uuid, $1::uuid, t.id, $4::date, $5::timestamptz, $6::uuid FROM unnest($3::uuid[]) AS t (id)
ON CONFLICT (participant_id, unit_id) WHERE recorded_to IS NULL DO NOTHING`;

export const BUMP_VERSION = `UPDATE participant SET version = version + 1 WHERE id = $1`;
