import { knownPredicate } from '../participant/participant.lookup.ts';

/** When a step of a description was written down; what came without a fact (an import) with the version itself. */
const writtenAt = (type: string): string => `coalesce((SELECT min(f.occurred_at) FROM fact f
  WHERE f.subject_type = 'cooperation-description' AND f.subject_id = d.id AND f.type = '${type}'), d.created_at)`;

/** An instant as a number: writing tens of thousands of them as text takes longer than all the rest. */
const milliseconds = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

const planned = (stage: string): string => `(SELECT m.planned_on FROM milestone m
  WHERE m.unit_id = u.id AND m.stage = '${stage}' AND m.recorded_to IS NULL)`;

/** Where the parameters of the statement stand, and what narrows its units (alias u). */
export interface ComparisonPlaces {
  readonly knownAt: string | null;
  readonly inUnits: string;
}

/**
 * Everything the comparison in time is counted from, in one statement: the units, the criteria of every catalogue version,
 * what each version of a description chose, and the ratings. The past view also reads when the steps were written down.
 *
 * $1 project · $2 ratings up to.
 */
export function comparisonSql({ knownAt, inUnits }: ComparisonPlaces): string {
  const agreedAt = knownAt === null ? 'd.created_at' : writtenAt('cooperation-description.agreed');
  const approvedAt = knownAt === null ? 'd.created_at' : writtenAt('cooperation-description.approved');
  return `
WITH unit AS MATERIALIZED (
  SELECT u.* FROM territorial_unit u WHERE u.project_id = $1 AND ${inUnits}
),
version AS MATERIALIZED (
  SELECT d.id, d.unit_id, d.number, d.state, d.agreed_on, d.approved_on, d.ends_on,
    ${agreedAt} AS agreed_at, ${approvedAt} AS approved_at
  FROM cooperation_description d JOIN unit u ON u.id = d.unit_id
  WHERE d.project_id = $1 AND d.agreed_on IS NOT NULL
),
latest AS (
  SELECT DISTINCT ON (v.unit_id) v.unit_id, v.ends_on FROM version v WHERE v.state <> 'superseded'
  ORDER BY v.unit_id, v.number DESC
),
choice AS (
  SELECT a.description_id, json_agg(json_build_array(a.thematic_area_id, c.criterion_id)
    ORDER BY a.position, k.position, k.code) AS choices
  FROM version v
  JOIN description_area a ON a.description_id = v.id
  JOIN description_criterion c ON c.area_id = a.id
  JOIN criterion k ON k.id = c.criterion_id
  GROUP BY a.description_id
)
SELECT
  (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'regionCode', u.region_code,
      'cooperationFrom', u.cooperation_from, 'cooperationTo', u.cooperation_to,
      'agreedUntil', l.ends_on,
      'plannedDescriptionOn', ${planned('cooperation-description')},
      'plannedEntryAnalysisOn', ${planned('entry-analysis')},
      'plannedFinalEvaluationOn', ${planned('final-evaluation')}) ORDER BY u.name, u.id), '[]')
    FROM unit u LEFT JOIN latest l ON l.unit_id = u.id) AS units,
  (SELECT coalesce(json_agg(json_build_object('id', t.id, 'code', t.code, 'nameCs', t.name_cs, 'nameEn', t.name_en)
      ORDER BY t.position), '[]') FROM thematic_area t WHERE t.project_id = $1) AS areas,
  (SELECT coalesce(json_agg(json_build_object('code', r.code, 'nameCs', r.label_cs, 'nameEn', r.label_en)
      ORDER BY r.position), '[]') FROM code_list_item r WHERE r.list = 'region') AS regions,
  (SELECT coalesce(json_agg(json_build_object('id', k.id, 'thematicAreaId', k.thematic_area_id,
      'mappedFromId', k.mapped_from_id, 'isSample', g.is_sample)), '[]')
    FROM criterion k JOIN criteria_catalogue g ON g.id = k.catalogue_id WHERE k.project_id = $1) AS criteria,
  (SELECT coalesce(json_agg(json_build_object('unitId', v.unit_id, 'number', v.number,
      'agreedOn', v.agreed_on, 'agreedAt', v.agreed_at, 'approvedOn', v.approved_on,
      'approvedAt', CASE WHEN v.approved_on IS NOT NULL THEN v.approved_at END,
      'choices', coalesce(c.choices, '[]')) ORDER BY v.unit_id, v.number), '[]')
    FROM version v LEFT JOIN choice c ON c.description_id = v.id) AS versions,
  (SELECT coalesce(json_agg(json_build_array(e.id, e.unit_id, e.criterion_id, e.phase, e.level, e.assessed_on,
      ${milliseconds('e.recorded_from')}, ${milliseconds('e.recorded_to')})), '[]')
    FROM assessment e JOIN unit u ON u.id = e.unit_id
    WHERE e.project_id = $1 AND NOT e.is_pilot AND e.assessed_on <= $2::date
      AND ${knownPredicate('e', knownAt)}) AS ratings`;
}
