import { knownPredicate } from '../participant/participant.lookup.ts';

const EVIDENCE = `
SELECT coalesce(json_agg(json_build_object('kind', x.kind, 'id', coalesce(x.log_id, x.deliverable_id, (
    SELECT t.id FROM attachment t WHERE t.file_id = x.file_id ORDER BY t.recorded_from LIMIT 1), x.file_id),
  'label', CASE x.kind WHEN 'file' THEN f.original_name WHEN 'deliverable' THEN d.code || ' ' || d.title
    ELSE (SELECT v.held_on::text FROM advisory_log_version v WHERE v.log_id = x.log_id AND v.recorded_to IS NULL) END)
  ORDER BY x.kind, x.id), '[]')
FROM assessment_evidence x
LEFT JOIN stored_file f ON f.id = x.file_id
LEFT JOIN deliverable d ON d.id = x.deliverable_id
WHERE x.assessment_id = e.id`;

/**
 * What the comparison of one unit shows beside its levels: the words of the criteria chosen or rated there, who rated and
 * why, and on what evidence.
 *
 * $1 project · $2 unit · $3 ratings up to · $4 criteria chosen · [$5 known at].
 */
export function unitShiftSql(knownAt: string | null): string {
  return `
WITH rated AS MATERIALIZED (
  SELECT e.* FROM assessment e
  WHERE e.project_id = $1 AND e.unit_id = $2 AND NOT e.is_pilot AND e.assessed_on <= $3::date
    AND ${knownPredicate('e', knownAt)}
)
SELECT
  (SELECT coalesce(json_agg(json_build_object('id', k.id, 'code', k.code, 'title', k.title,
      'titleEn', k.title_en, 'description', k.description, 'descriptionEn', k.description_en,
      'catalogue', json_build_object('id', g.id, 'number', g.number, 'title', g.title, 'titleEn', g.title_en,
        'isSample', g.is_sample),
      'levels', (SELECT coalesce(json_agg(json_build_object('level', l.level, 'descriptor', l.descriptor,
        'descriptorEn', l.descriptor_en) ORDER BY l.level), '[]') FROM criterion_level l WHERE l.criterion_id = k.id))), '[]')
    FROM criterion k JOIN criteria_catalogue g ON g.id = k.catalogue_id
    WHERE k.project_id = $1 AND (k.id = ANY ($4::uuid[]) OR k.id IN (SELECT criterion_id FROM rated))) AS criteria,
  (SELECT coalesce(json_agg(json_build_object('id', e.id,
      'rater', json_build_object('id', o.id, 'displayName', o.display_name),
      'justification', e.justification, 'correctionReason', e.correction_reason, 'evidence', (${EVIDENCE}))), '[]')
    FROM rated e JOIN app_user o ON o.id = e.rater_id) AS ratings`;
}
