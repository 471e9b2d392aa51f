/**
 * $1 the first number · $2 the last. Measures of one filled plan of each unit, still in a draft: their words are those of plans,
 * some of them suit many activities and some none. Every fourth has a source, in all states.
 */
export const FILL_PLANS = `
WITH project AS (SELECT id FROM project WHERE code = 'RSSZ'),
writer AS (SELECT id FROM app_user WHERE email = 'manager@demo.rssz'),
plan AS (
  INSERT INTO plan (id, project_id, unit_id, kind, title, created_by, created_at)
  SELECT uuidv7(), p.id, u.id, 'psz', 'Měřený plán', w.id, '2024-01-10T08:00:00Z'
  FROM project p, writer w, territorial_unit u WHERE u.project_id = p.id
  RETURNING id, project_id
),
version AS (
  INSERT INTO plan_version (id, project_id, plan_id, number, created_by, created_at)
  SELECT uuidv7(), p.project_id, p.id, 1, w.id, '2024-01-10T08:00:00Z' FROM plan p, writer w
  RETURNING id, project_id
)
INSERT INTO plan_objective (id, project_id, plan_version_id, objective_key, position, title)
SELECT uuidv7(), project_id, id, uuidv7(), 1, 'Měřený cíl' FROM version`;

export const FILL_MEASURES = `
WITH place AS (
  SELECT p.id AS plan_id, p.project_id, p.unit_id, v.id AS version_id, o.id AS objective_id,
    row_number() OVER (ORDER BY p.id) - 1 AS place, count(*) OVER () AS places
  FROM plan p JOIN plan_version v ON v.plan_id = p.id JOIN plan_objective o ON o.plan_version_id = v.id
  WHERE p.title = 'Měřený plán'
),
area AS (SELECT id, row_number() OVER (ORDER BY position) - 1 AS place, count(*) OVER () AS areas FROM thematic_area),
made AS (
  INSERT INTO measure (id, project_id, plan_id, unit_id, created_at)
  SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, p.project_id, p.plan_id, p.unit_id, '2024-01-10T08:00:00Z'
  FROM generate_series($1::int, $2::int) n JOIN place p ON p.place = n % p.places
),
written AS (
  INSERT INTO measure_text (project_id, measure_id, plan_version_id, objective_id, position, title, description,
    thematic_area_id, budget_crowns, folded)
  SELECT p.project_id, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, p.version_id, p.objective_id, n,
    (ARRAY['Dluhová poradna', 'Byty s podporou', 'Terénní práce v ubytovnách', 'Oprava chodníku', 'Klub pro děti',
      'Péče o seniory doma', 'Komunitní centrum', 'Plán sociálních služeb'])[1 + n % 8] || ' ' || n,
    'Pomoc rodinám v exekuci, udržení bydlení, práce s dětmi ze sídliště a doprovod lidí bez práce k zaměstnavateli.',
    a.id, 100000 + n, 'mereny text ' || n
  FROM generate_series($1::int, $2::int) n
  JOIN place p ON p.place = n % p.places JOIN area a ON a.place = n % a.areas
)
INSERT INTO measure_source (id, project_id, measure_id, other_source, state, amount_crowns, created_by, created_at)
SELECT uuidv7(), p.project_id, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Rozpočet obce',
  (ARRAY['accepted', 'refused', 'applied', 'granted', 'rejected'])[1 + n / 4 % 5], 50000 + n, w.id, '2024-02-10T08:00:00Z'
FROM generate_series($1::int, $2::int) n JOIN place p ON p.place = n % p.places,
  (SELECT id FROM app_user WHERE email = 'manager@demo.rssz') w
WHERE n % 4 = 0`;
