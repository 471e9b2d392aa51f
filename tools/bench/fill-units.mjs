/** $1 the first number · $2 the last. Fictitious units in all regions; each chooses every criterion in force and has three ratings of each. */
export const FILL_UNITS = `
WITH project AS (SELECT id FROM project WHERE code = 'RSSZ'),
rater AS (SELECT id FROM app_user WHERE email = 'manager@demo.rssz'),
region AS (SELECT code, row_number() OVER (ORDER BY code) AS place FROM code_list_item WHERE list = 'region'),
unit AS (
  INSERT INTO territorial_unit (id, project_id, name, name_folded, kind, region_code, cooperation_from)
  SELECT uuidv7(), p.id, 'Měřený celek ' || n, 'mereny celek ' || n, 'municipality', r.code, '2023-01-10'
  FROM project p, generate_series($1::int, $2::int) n JOIN region r ON r.place = 1 + n % 14
  RETURNING id, project_id
),
reached AS (
  INSERT INTO milestone (id, project_id, unit_id, stage, planned_on, actual_on, recorded_from, recorded_by)
  SELECT uuidv7(), u.project_id, u.id, s.stage, date '2023-01-10' + 45 * s.place::int,
    CASE WHEN s.place < 8 THEN date '2023-01-15' + 45 * s.place::int END, '2023-01-10T08:00:00Z', r.id
  FROM unit u, rater r, unnest(ARRAY['interest', 'selection', 'memorandum-approved', 'memorandum-signed',
    'cooperation-description', 'entry-analysis', 'local-partnership', 'plan-in-making', 'plan-approved', 'measures',
    'revision', 'final-evaluation', 'closing']) WITH ORDINALITY s (stage, place)
),
description AS (
  INSERT INTO cooperation_description (id, project_id, unit_id, number, state, agreed_on, agreed_by, agreed_how,
    approved_on, approved_by, created_by, created_at)
  SELECT uuidv7(), u.project_id, u.id, 1, 'approved', '2023-03-01', r.id, 'coordinator', '2023-03-10', r.id, r.id,
    '2023-03-01T08:00:00Z'
  FROM unit u, rater r RETURNING id, project_id, unit_id
),
area AS (
  INSERT INTO description_area (id, project_id, description_id, thematic_area_id, position)
  SELECT uuidv7(), d.project_id, d.id, t.id, t.position
  FROM description d JOIN thematic_area t ON t.project_id = d.project_id
  RETURNING id, project_id, description_id, thematic_area_id
),
choice AS (
  INSERT INTO description_criterion (project_id, description_id, area_id, criterion_id)
  SELECT a.project_id, a.description_id, a.id, c.id
  FROM area a JOIN criterion c ON c.thematic_area_id = a.thematic_area_id
  JOIN criteria_catalogue g ON g.id = c.catalogue_id AND g.state = 'in-force'
  RETURNING project_id, description_id, criterion_id
)
INSERT INTO assessment (id, project_id, unit_id, criterion_id, phase, level, assessed_on, rater_id, justification,
  recorded_from, recorded_by)
SELECT uuidv7(), c.project_id, d.unit_id, c.criterion_id, turn.phase, turn.level, turn.on_day, r.id, 'Měření',
  turn.on_day + time '10:00', r.id
FROM choice c JOIN description d ON d.id = c.description_id, rater r,
  (VALUES ('baseline', 1, date '2023-04-15'), ('interim', 2, date '2023-11-15'), ('interim', 2, date '2024-05-15'))
    AS turn (phase, level, on_day)`;
