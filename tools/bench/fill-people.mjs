/**
 * $1 the first number · $2 the last. Fictitious people of all units, entered at the beginning of the project and complete,
 * all but every ninth.
 */
export const FILL_PEOPLE = `
WITH project AS (SELECT id FROM project WHERE code = 'RSSZ'),
writer AS (SELECT id FROM app_user WHERE email = 'manager@demo.rssz'),
unit AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS units FROM territorial_unit),
person AS (
  INSERT INTO participant (id, project_id, number, code, created_at)
  SELECT uuidv7(), p.id, n, 'P-' || lpad(n::text, greatest(3, length(n::text)), '0'), '2023-01-10T08:00:00Z'
  FROM project p, generate_series($1::int, $2::int) n
  RETURNING id, project_id, number
),
identity AS (
  INSERT INTO participant_identity (participant_id, project_id, given_name, surname, birth_date, municipality, name_folded)
  SELECT id, project_id, 'Měřená', 'Osoba ' || substr(md5(number::text), 1, 8), date '1970-01-01' + number, 'Měřín',
    'merena osoba ' || substr(md5(number::text), 1, 8)
  FROM person
),
record AS (
  INSERT INTO participant_record (id, project_id, participant_id, entry_on, sex, labour_status, education, answered_from,
    recorded_from, recorded_by)
  SELECT uuidv7(), s.project_id, s.id, '2023-01-10', 'POHZENY', 'TPZAMCI', 'VZISCED5-8',
    (SELECT jsonb_object_agg(field, '2023-01-10') FROM unnest(ARRAY['givenName', 'surname', 'birthDate', 'municipality',
      'entryOn', 'sex', 'labourStatus', 'education']) field WHERE number % 9 > 0 OR field <> 'education'),
    '2023-01-10T08:00:00Z', w.id
  FROM person s, writer w
)
INSERT INTO participant_unit (id, project_id, participant_id, unit_id, valid_from, recorded_from, recorded_by)
SELECT uuidv7(), s.project_id, s.id, u.id, '2023-01-10', '2023-01-10T08:00:00Z', w.id
FROM person s, unit u, writer w WHERE u.place = s.number % u.units`;

/**
 * $1 the first number · $2 the last · $3 visits of each. Five of the filled people come to a visit of half an hour to two
 * hours, in every way and of every kind, over the whole time of the project up to September 2024.
 */
export const FILL_VISITS = `
WITH project AS (SELECT id FROM project WHERE code = 'RSSZ'),
writer AS (SELECT id FROM app_user WHERE email = 'manager@demo.rssz'),
area AS (SELECT id FROM thematic_area ORDER BY position LIMIT 1),
activity AS (SELECT id, row_number() OVER (ORDER BY code) - 1 AS place FROM key_activity WHERE parent_id IS NULL),
visit AS MATERIALIZED (
  SELECT uuidv7() AS log_id, uuidv7() AS version_id, team, turn, date '2023-02-01' + (turn * 590 / $3::int + team % 7) AS held_on
  FROM generate_series($1::int / 5, $2::int / 5) team, generate_series(0, $3::int - 1) turn
),
log AS (
  INSERT INTO advisory_log (id, project_id, created_by, created_at)
  SELECT v.log_id, p.id, w.id, v.held_on + time '12:00' FROM visit v, project p, writer w RETURNING id
),
version AS (
  INSERT INTO advisory_log_version (id, project_id, log_id, version, unit_id, held_on, minutes, mode, kind,
    thematic_area_id, key_activity_id, note, recorded_from, recorded_by)
  SELECT v.version_id, p.id, v.log_id, 1, (SELECT min(id::text)::uuid FROM territorial_unit), v.held_on, 120,
    (ARRAY['in-person', 'in-person', 'remote', 'e-learning'])[1 + turn % 4],
    (ARRAY['advisory', 'advisory', 'workshop', 'training'])[1 + (turn / 4) % 4], t.id, k.id, 'Měření',
    v.held_on + time '12:00', w.id
  FROM visit v JOIN log ON log.id = v.log_id JOIN activity k ON k.place = turn % 5, project p, writer w, area t
  RETURNING id
)
INSERT INTO advisory_attendance (project_id, log_version_id, participant_id, minutes)
SELECT s.project_id, v.version_id, s.id, 30 + 30 * (s.number % 4)
FROM visit v JOIN version ON version.id = v.version_id
JOIN participant s ON s.number / 5 = v.team AND s.number BETWEEN $1::int AND $2::int`;
