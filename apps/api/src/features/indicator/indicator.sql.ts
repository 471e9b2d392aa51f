import { countingRules } from '../counting-rule/counting-rule.lookup.ts';
import { COUNTED_JSON, knownPredicate, supportParts, supportRows } from '../participant/participant.lookup.ts';
import { verdictJson } from '../verdict/verdict.lookup.ts';

/** A transition as the domain takes it (alias t). */
export const TRANSITION_JSON = `json_build_object('sequence', t.sequence, 'kind', t.kind, 'toState', t.to_state,
  'effectiveOn', t.effective_on, 'afterProjectEnd', t.after_project_end, 'beforeEvidence', t.before_evidence,
  'recordedFrom', to_char(t.recorded_from, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'recordedTo', to_char(t.recorded_to, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

/** The transitions of each deliverable of project $1; a past view gets all of them, and the domain picks by time. */
export function transitionsOf(knownAt: string | null): string {
  return `SELECT t.deliverable_id, json_agg(${TRANSITION_JSON}) AS transitions FROM deliverable_transition t
    WHERE t.project_id = $1 ${knownAt === null ? 'AND t.recorded_to IS NULL' : ''} GROUP BY t.deliverable_id`;
}

/** Who is in the evidence of persons, as known at the instant or now: p, and r with what completeness needs. */
export const peopleOf = (knownAt: string | null): string => `
  FROM participant p JOIN participant_record r ON r.participant_id = p.id AND ${knownPredicate('r', knownAt)}`;

const PLACES = { project: '$1', asOf: '$2' };

/** Latest verdicts first: those that look at a day up to $2. */
const verdictsOn = (column: string, knownAt: string | null): string => `
  FROM verdict w JOIN app_user e ON e.id = w.recorded_by
  WHERE w.project_id = $1 AND ${column} AND w.as_of <= $2::date AND ${knownPredicate('w', knownAt)}
  ORDER BY w.recorded_from DESC, w.id DESC LIMIT 1`;

/**
 * Everything both indicators are counted from, in one statement: definitions with targets and verdicts, activities with
 * plan and support, documents with their transitions, persons with their sums. It counts nothing.
 *
 * $1 project · $2 as of · $3 known at (only in the past view). `inHours` says which units
 * (unit_id) the hours of activities are of.
 */
export function evidenceSql(isPastView: boolean, inHours = 'true'): string {
  const knownAt = isPastView ? '$3' : null;
  return `
WITH support AS MATERIALIZED (${supportRows({ ...PLACES, knownAt })}),
documents AS (
  SELECT d.id, d.number, coalesce(parent.code, k.code) AS activity, d.due_on, d.due_on_is_assumption, t.transitions,
    verdict.outcome
  FROM deliverable d
  JOIN key_activity k ON k.id = d.key_activity_id
  LEFT JOIN key_activity parent ON parent.id = k.parent_id
  LEFT JOIN (${transitionsOf(knownAt)}) t ON t.deliverable_id = d.id
  LEFT JOIN (
    SELECT DISTINCT ON (w.deliverable_id) w.deliverable_id, w.outcome FROM verdict w
    WHERE w.project_id = $1 AND w.deliverable_id IS NOT NULL AND w.as_of <= $2::date AND ${knownPredicate('w', knownAt)}
    ORDER BY w.deliverable_id, w.recorded_from DESC, w.id DESC
  ) verdict ON verdict.deliverable_id = d.id
  WHERE d.project_id = $1
),
person_sum AS (${supportParts('SELECT * FROM support')}),
activity_sum AS (SELECT key_activity_id, sum(minutes)::int AS minutes FROM support WHERE ${inHours} GROUP BY key_activity_id),
activity_plan AS (
  SELECT coalesce(k.parent_id, k.id) AS key_activity_id, sum(o.planned_count)::int AS planned
  FROM output_line o JOIN key_activity k ON k.id = o.key_activity_id WHERE o.project_id = $1 GROUP BY 1
)
SELECT
  coalesce((SELECT json_agg(json_build_object('id', n.id, 'code', n.code, 'name', n.name, 'rule', n.rule,
      'rules', CASE WHEN n.code = 'participants' THEN ${countingRules('$1')} END, 'targetsVersion', n.targets_version,
      'targets', coalesce((SELECT json_agg(json_build_object('dueOn', g.due_on, 'value', g.value, 'isFinal', g.is_final,
        'isAssumption', g.is_assumption) ORDER BY g.due_on)
        FROM indicator_target g WHERE g.indicator_id = n.id AND ${knownPredicate('g', knownAt)}), '[]'),
      'latestVerdict', (SELECT ${verdictJson(`json_build_object('indicator', n.code)`)}
        ${verdictsOn('w.indicator_id = n.id', knownAt)})
    ) ORDER BY n.position) FROM indicator n WHERE n.project_id = $1), '[]') AS indicators,
  coalesce((SELECT json_agg(json_build_object('code', k.code, 'planned', coalesce(a.planned, 0),
      'minutes', coalesce(s.minutes, 0)) ORDER BY k.position)
    FROM key_activity k
    LEFT JOIN activity_plan a ON a.key_activity_id = k.id
    LEFT JOIN activity_sum s ON s.key_activity_id = k.id
    WHERE k.project_id = $1 AND k.parent_id IS NULL), '[]') AS "keyActivities",
  coalesce((SELECT json_agg(json_build_object('id', id, 'keyActivity', activity, 'dueOn', due_on,
      'isAssumption', due_on_is_assumption, 'outcome', outcome, 'transitions', coalesce(transitions, '[]'))
      ORDER BY number) FROM documents), '[]') AS documents,
  coalesce((SELECT json_agg(json_build_object(${COUNTED_JSON}) ORDER BY p.number)
    ${peopleOf(knownAt)} LEFT JOIN person_sum s ON s.participant_id = p.id WHERE p.project_id = $1), '[]') AS people`;
}
