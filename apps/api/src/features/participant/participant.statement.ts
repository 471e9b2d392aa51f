/** The statements of a person's life in the project. */

/** $1 project · $2 participant. Ends open, for the territory's predicate and the lock. */
export const FIND_PARTICIPANT = `
SELECT p.id, p.version, r.complete_from AS "completeFrom", s.first_on AS "firstSupportOn", s.last_on AS "lastSupportOn",
  json_build_object('givenName', nullif(i.given_name, ''), 'surname', nullif(i.surname, ''), 'birthDate', i.birth_date,
    'municipality', i.municipality, 'entryOn', r.entry_on, 'exitOn', r.exit_on, 'sex', r.sex,
    'labourStatus', r.labour_status, 'education', r.education, 'unitIds', coalesce((
      SELECT json_agg(pu.unit_id ORDER BY pu.unit_id::text) FROM participant_unit pu
      WHERE pu.participant_id = p.id AND pu.recorded_to IS NULL), '[]')
  ) AS draft
FROM participant p
JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
LEFT JOIN participant_identity i ON i.participant_id = p.id
LEFT JOIN LATERAL (
  SELECT min(v.held_on) AS first_on, max(v.held_on) AS last_on
  FROM advisory_attendance t JOIN advisory_log_version v ON v.id = t.log_version_id
  WHERE t.participant_id = p.id AND v.recorded_to IS NULL AND NOT v.is_voided
) s ON true
WHERE p.project_id = $1 AND p.id = $2`;

/** $1 project · $2 unit ids · $3 sex · $4 labour status · $5 education · $6 identity key · $7 the person being changed */
export const READ_SURROUNDINGS = `
SELECT
  coalesce((SELECT json_agg(t.id) FROM unnest($2::uuid[]) AS t (id) WHERE NOT EXISTS (
    SELECT 1 FROM territorial_unit u WHERE u.project_id = $1 AND u.id = t.id)), '[]') AS "unknownUnitIds",
  coalesce((SELECT json_agg(t.field) FROM (VALUES ('sex', 'sex', $3::text), ('labourStatus', 'labour-status', $4::text),
      ('education', 'education', $5::text)) AS t (field, list, code)
    WHERE t.code IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM code_list_item c WHERE c.list = t.list AND c.code = t.code)), '[]') AS "unknownCodes",
  (SELECT json_build_object('code', p.code, 'isOwn', /* seen */)
    FROM participant_identity i JOIN participant p ON p.id = i.participant_id
    WHERE i.project_id = $1 AND i.identity_key = $6::text AND p.id IS DISTINCT FROM $7::uuid) AS twin`;

/**
 * $1 project · $2 folded name · $3 the person being changed. People whose names fold alike; the domain says who is similar.
 */
export const READ_NAMESAKES = `
SELECT p.id, p.code, i.given_name AS "givenName", i.surname, i.birth_date AS "birthDate", i.municipality,
  /* seen */ AS "isOwn"
FROM participant_identity i JOIN participant p ON p.id = i.participant_id
WHERE i.project_id = $1 AND p.id IS DISTINCT FROM $3::uuid
  AND regexp_replace(i.name_folded, '[^a-z0-9]+', ' ', 'g') = regexp_replace($2, '[^a-z0-9]+', ' ', 'g')
ORDER BY p.number`;

/**
 * $1 participant · $2 project · $3 now · $4 given name · $5 surname · $6 birth date · $7 municipality · $8 folded name ·
 * $9 identity key · $10 record · $11 entry · $12 exit · $13 sex · $14 labour status · $15 education · $16 missing fields ·
 * $17 complete from · $18 actor · $19 unit ids · $20 in the units from
 */
export const CREATE_PARTICIPANT = `
WITH next AS (SELECT coalesce(max(number), 0) + 1 AS number FROM participant WHERE project_id = $2::uuid),
person AS (
  INSERT INTO participant (id, project_id, number, code, created_at)
  SELECT $1::uuid, $2::uuid, number, 'P-' || lpad(number::text, greatest(3, length(number::text)), '0'), $3::timestamptz
  FROM next RETURNING id, project_id
),
identity AS (
  INSERT INTO participant_identity
    (participant_id, project_id, given_name, surname, birth_date, municipality, name_folded, identity_key)
  SELECT id, project_id, $4::text, $5::text, $6::date, $7::text, $8::text, $9::text FROM person
),
units AS (
  INSERT INTO participant_unit (id, project_id, participant_id, unit_id, valid_from, recorded_from, recorded_by)
  SELECT uuidv7(), project_id, id, unnest($19::uuid[]), $20::date, $3::timestamptz, $18::uuid FROM person
)
INSERT INTO participant_record (id, project_id, participant_id, entry_on, exit_on, sex, labour_status, education,
  missing_fields, complete_from, recorded_from, recorded_by)
SELECT $10::uuid, project_id, id, $11::date, $12::date, $13::text, $14::text, $15::text, $16::text[], $17::date,
  $3::timestamptz, $18::uuid
FROM person`;

/** $1 participant · $2 project · $3 given name · $4 surname · $5 birth date · $6 municipality · $7 folded · $8 key */
export const SAVE_IDENTITY = `
INSERT INTO participant_identity
  (participant_id, project_id, given_name, surname, birth_date, municipality, name_folded, identity_key)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (participant_id) DO UPDATE SET given_name = excluded.given_name, surname = excluded.surname,
  birth_date = excluded.birth_date, municipality = excluded.municipality, name_folded = excluded.name_folded,
  identity_key = excluded.identity_key`;

/** $1 participant · $2 project · $3 now · $4 record · $5… as in CREATE_PARTICIPANT from the entry · $12 actor */
export const APPEND_RECORD = `
WITH closed AS (
  UPDATE participant_record SET recorded_to = greatest(recorded_from, $3::timestamptz)
  WHERE participant_id = $1::uuid AND recorded_to IS NULL
  RETURNING participant_id, recorded_to
)
INSERT INTO participant_record (id, project_id, participant_id, entry_on, exit_on, sex, labour_status, education,
  missing_fields, complete_from, recorded_from, recorded_by)
SELECT $4::uuid, $2::uuid, participant_id, $5::date, $6::date, $7::text, $8::text, $9::text, $10::text[], $11::date,
  recorded_to, $12::uuid
FROM closed`;

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
