/** $1 how many. Fictitious visits of the demo's first unit over its project, every third with two participants. */
export const FILL_LOGS = `
WITH place AS (
  SELECT p.id AS project_id, u.id AS unit_id, a.id AS area_id, k.id AS activity_id, w.id AS author_id
  FROM project p
  JOIN LATERAL (SELECT id FROM territorial_unit WHERE project_id = p.id ORDER BY name LIMIT 1) u ON true
  JOIN LATERAL (SELECT id FROM thematic_area WHERE project_id = p.id ORDER BY position LIMIT 1) a ON true
  JOIN key_activity k ON k.project_id = p.id AND k.code = 'KA02'
  JOIN app_user w ON w.email = 'consultant@demo.rssz'
  WHERE p.code = 'RSSZ'
),
log AS (
  INSERT INTO advisory_log (id, project_id, created_by, created_at)
  SELECT uuidv7(), project_id, author_id, '2024-01-02T08:00:00Z' FROM place, generate_series(1, $1::int)
  RETURNING id
),
version AS (
  INSERT INTO advisory_log_version (id, project_id, log_id, version, unit_id, held_on, minutes, mode, thematic_area_id,
    key_activity_id, note, note_folded, recorded_from, recorded_by)
  SELECT uuidv7(), p.project_id, l.id, 1, p.unit_id, date '2023-02-01' + (l.n % 560)::int, 60, 'in-person', p.area_id,
    p.activity_id, 'Měřený záznam ' || l.n, 'mereny zaznam ' || l.n, '2024-01-02T08:00:00Z', p.author_id
  FROM (SELECT id, row_number() OVER () AS n FROM log) l, place p
  RETURNING id, project_id, held_on
)
INSERT INTO advisory_attendance (project_id, log_version_id, participant_id, minutes)
SELECT v.project_id, v.id, t.id, 60
FROM version v, (SELECT id FROM participant ORDER BY number LIMIT 2) t
WHERE extract(day FROM v.held_on)::int % 3 = 0`;
