import { choosingVersionsSql } from '../cooperation-description/chosen-criteria.lookup.ts';
import { knownPredicate } from '../participant/participant.lookup.ts';

/** An instant as a number: writing tens of thousands of them as text takes longer than all the rest. */
const milliseconds = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

const planned = (stage: string, knownAt: string | null): string => `(SELECT m.planned_on FROM milestone m
  WHERE m.unit_id = u.id AND m.stage = '${stage}' AND ${knownPredicate('m', knownAt)})`;

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
  return `
WITH unit AS MATERIALIZED (
  SELECT u.* FROM territorial_unit u WHERE u.project_id = $1 AND ${inUnits}
)
SELECT
  (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'regionCode', u.region_code,
      'cooperationFrom', u.cooperation_from, 'cooperationTo', u.cooperation_to,
      'plannedDescriptionOn', ${planned('cooperation-description', knownAt)},
      'plannedEntryAnalysisOn', ${planned('entry-analysis', knownAt)},
      'plannedFinalEvaluationOn', ${planned('final-evaluation', knownAt)}) ORDER BY u.name, u.id), '[]')
    FROM unit u) AS units,
  (SELECT coalesce(json_agg(json_build_object('id', t.id, 'code', t.code, 'nameCs', t.name_cs, 'nameEn', t.name_en)
      ORDER BY t.position), '[]') FROM thematic_area t WHERE t.project_id = $1) AS areas,
  (SELECT coalesce(json_agg(json_build_object('code', r.code, 'nameCs', r.label_cs, 'nameEn', r.label_en)
      ORDER BY r.position), '[]') FROM code_list_item r WHERE r.list = 'region') AS regions,
  (SELECT coalesce(json_agg(json_build_object('id', k.id, 'thematicAreaId', k.thematic_area_id,
      'mappedFromId', k.mapped_from_id, 'isSample', g.is_sample)), '[]')
    FROM criterion k JOIN criteria_catalogue g ON g.id = k.catalogue_id WHERE k.project_id = $1) AS criteria,
  ${choosingVersionsSql('d.project_id = $1 AND d.unit_id IN (SELECT id FROM unit)', knownAt !== null)} AS versions,
  (SELECT coalesce(json_agg(json_build_array(e.id, e.unit_id, e.criterion_id, e.phase, e.level, e.assessed_on,
      ${milliseconds('e.recorded_from')}, ${milliseconds('e.recorded_to')})), '[]')
    FROM assessment e JOIN unit u ON u.id = e.unit_id
    WHERE e.project_id = $1 AND NOT e.is_pilot AND e.assessed_on <= $2::date
      AND ${knownPredicate('e', knownAt)}) AS ratings`;
}
