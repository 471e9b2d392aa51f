import { placeOfUnit } from './place-holder.lookup.ts';

/** Parameters $1 project and $2 today come first in every statement built from these. */
export const UNIT_JOINS = `
LEFT JOIN code_list_item region ON region.list = 'region' AND region.code = u.region_code
${placeOfUnit('u.id', '$2')}
LEFT JOIN territorial_place p ON p.id = up.place_id
LEFT JOIN LATERAL (
  SELECT sum(v.minutes) AS minutes, count(*) FILTER (WHERE v.mode = 'in-person') AS visits,
    max(v.held_on) FILTER (WHERE v.mode = 'in-person') AS last_visit_on
  FROM advisory_log_version v
  WHERE v.unit_id = u.id AND v.recorded_to IS NULL AND NOT v.is_voided AND v.held_on <= $2::date
) logs ON true`;

const holdsToday = (row: string): string =>
  `${row}.valid_from <= $2::date AND (${row}.valid_to IS NULL OR ${row}.valid_to >= $2::date)`;

/** Who works in the unit today; the assignment holds while its person holds the role in the project and has an account. */
const people = (role: string): string => `
coalesce((SELECT json_agg(DISTINCT jsonb_build_object('id', o.id, 'displayName', o.display_name))
  FROM role_assignment r JOIN app_user o ON o.id = r.user_id AND o.disabled_at IS NULL
  WHERE r.unit_id = u.id AND r.role = '${role}' AND r.thematic_area_id IS NULL AND ${holdsToday('r')} AND EXISTS (
    SELECT 1 FROM role_assignment whole WHERE whole.user_id = r.user_id AND whole.project_id = r.project_id
      AND whole.role = r.role AND whole.unit_id IS NULL AND ${holdsToday('whole')})), '[]')`;

/** The JSON object of one row, of the shape of the `TerritorialUnit` schema. */
export const UNIT_JSON = `
json_build_object(
  'id', u.id, 'name', u.name, 'kind', u.kind,
  'region', json_build_object('code', u.region_code, 'nameCs', coalesce(region.label_cs, u.region_code),
    'nameEn', coalesce(region.label_en, u.region_code)),
  'place', CASE WHEN p.id IS NOT NULL THEN json_build_object('number', p.number, 'code', p.code) END,
  'cooperationFrom', u.cooperation_from, 'cooperationTo', u.cooperation_to,
  'consultants', ${people('consultant')}, 'coordinators', ${people('coordinator')},
  'supportMinutes', coalesce(logs.minutes, 0), 'visits', logs.visits, 'lastVisitOn', logs.last_visit_on,
  'finalReport', (SELECT json_build_object('id', d.id, 'code', d.code, 'state', d.state) FROM deliverable d
    WHERE d.place_id = p.id AND d.state <> 'withdrawn' ORDER BY d.number LIMIT 1),
  'note', u.note, 'isDemo', u.is_demo, 'version', u.version)`;
