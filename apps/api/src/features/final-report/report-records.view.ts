import type { AdvisoryMode, LocalDate, MeasureState, ResultOutcome } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { supportRows } from '../participant/participant.lookup.ts';

/** A name in both languages; English only where somebody gave it. */
export interface Named {
  readonly cs: string;
  readonly en: string | null;
}

/** The unit that holds the place of a final report. */
export interface ReportedUnit {
  readonly id: string;
  readonly name: string;
  readonly region: Named;
}

export interface LogRecord {
  readonly id: string;
  readonly version: number;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly mode: AdvisoryMode;
  readonly keyActivity: string;
  readonly area: Named;
  readonly isShared: boolean;
  readonly attendees: readonly { readonly participantId: string; readonly minutes: number }[];
  readonly stepDueOn: LocalDate | null;
}

export interface ResultRecord {
  readonly id: string;
  readonly title: string;
  readonly descriptionNumber: number;
  readonly outcome: ResultOutcome | null;
  readonly closedOn: LocalDate | null;
  /** How many times its closing was written. */
  readonly closings: number;
}

export interface MeasureRecord {
  readonly id: string;
  readonly plan: string;
  readonly planNumber: number;
  readonly title: string;
  readonly state: MeasureState;
  readonly on: LocalDate | null;
  /** How many entries of progress there are. */
  readonly entries: number;
}

export interface DocumentRecord {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly approvedOn: LocalDate;
}

export interface CriterionRecord {
  readonly id: string;
  readonly code: string;
  readonly title: Named;
  readonly area: Named;
}

/** What a final report is written from, beside the ratings, which the comparison in time reads. */
export interface ReportRecords {
  readonly logs: readonly LogRecord[];
  readonly results: readonly ResultRecord[];
  readonly measures: readonly MeasureRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly criteria: readonly CriterionRecord[];
}

type Queryable = Pick<Transaction, 'one'>;

/** The unit whose report the deliverable is today; null when no unit holds its place. */
export function readReportedUnit(
  db: Queryable,
  { projectId, deliverableId, today }: { projectId: string; deliverableId: string; today: LocalDate },
): Promise<ReportedUnit | null> {
  return db.one<ReportedUnit>(
    `SELECT u.id, u.name, json_build_object('cs', coalesce(r.label_cs, u.region_code), 'en', r.label_en) AS region
     FROM deliverable d
     JOIN unit_place up ON up.place_id = d.place_id AND up.recorded_to IS NULL AND up.valid_from <= $3::date
       AND (up.valid_to IS NULL OR up.valid_to >= $3::date)
     JOIN territorial_unit u ON u.id = up.unit_id
     LEFT JOIN code_list_item r ON r.list = 'region' AND r.code = u.region_code
     WHERE d.project_id = $1 AND d.id = $2`,
    [projectId, deliverableId, today],
    'final-report-unit',
  );
}

/**
 * The words of notes and of next steps are not read at all: what is not read cannot be printed. Of attendees those whose
 * support counts, as everywhere else; a visit outside of somebody's participation or of the project gives them nothing.
 */
const LOGS = `
WITH support AS MATERIALIZED (${supportRows({ project: '$1', asOf: '$4', knownAt: null })})
SELECT coalesce(json_agg(json_build_object('id', l.id, 'version', l.version, 'heldOn', v.held_on, 'minutes', v.minutes,
  'mode', v.mode, 'keyActivity', k.code, 'area', json_build_object('cs', t.name_cs, 'en', t.name_en),
  'isShared', EXISTS (SELECT FROM advisory_log_unit f WHERE f.log_version_id = v.id),
  'attendees', coalesce((SELECT json_agg(json_build_object('participantId', s.participant_id, 'minutes', s.minutes)
      ORDER BY s.participant_id) FROM support s WHERE s.log_version_id = v.id), '[]'),
  'stepDueOn', CASE WHEN l.next_step_done_on IS NULL THEN v.next_step_due_on END)
  ORDER BY v.held_on, v.starts_at NULLS FIRST, l.id), '[]')
FROM advisory_log_version v
JOIN advisory_log l ON l.id = v.log_id
JOIN thematic_area t ON t.id = v.thematic_area_id
JOIN key_activity k ON k.id = v.key_activity_id
WHERE v.project_id = $1 AND v.recorded_to IS NULL AND NOT v.is_voided
  AND (v.unit_id = $2 OR EXISTS (SELECT FROM advisory_log_unit f WHERE f.log_version_id = v.id AND f.unit_id = $2))`;

/** The results of the version that holds, as the page of the unit shows them: the approved one, else the agreed one. */
const RESULTS = `
SELECT coalesce(json_agg(json_build_object('id', r.result_key, 'title', r.title, 'descriptionNumber', d.number,
  'outcome', c.outcome, 'closedOn', c.closed_on, 'closings', (SELECT count(*) FROM result_closing o
    WHERE o.project_id = $1 AND o.result_key = r.result_key)) ORDER BY r.position, r.id), '[]')
FROM expected_result r
JOIN cooperation_description d ON d.id = r.description_id
LEFT JOIN result_closing c ON c.project_id = $1 AND c.result_key = r.result_key AND c.recorded_to IS NULL
WHERE d.id = (SELECT h.id FROM cooperation_description h
  WHERE h.project_id = $1 AND h.unit_id = $2 AND h.state IN ('approved', 'agreed')
  ORDER BY h.state = 'approved' DESC, h.number DESC LIMIT 1)`;

/** The measures of the approved versions of the unit's plans; the words of what was said of them are not read. */
const MEASURES = `
SELECT coalesce(json_agg(json_build_object('id', m.id, 'plan', pl.title, 'planNumber', v.number, 'title', t.title,
  'state', coalesce(p.state, 'planned'), 'on', p.happened_on,
  'entries', (SELECT count(*) FROM measure_progress e WHERE e.measure_id = m.id)) ORDER BY pl.title, t.position, m.id), '[]')
FROM plan_version v
JOIN plan pl ON pl.id = v.plan_id
JOIN measure_text t ON t.plan_version_id = v.id
JOIN measure m ON m.id = t.measure_id
LEFT JOIN LATERAL (SELECT g.state, g.happened_on FROM measure_progress g WHERE g.measure_id = m.id
  ORDER BY g.happened_on DESC, g.recorded_at DESC, g.id DESC LIMIT 1) p ON true
WHERE v.project_id = $1 AND pl.unit_id = $2 AND v.state = 'approved'`;

/** Approved documents on which a standing rating or result of the unit rests. */
const DOCUMENTS = `
SELECT coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'code', d.code, 'title', d.title,
  'approvedOn', d.approved_on) ORDER BY d.number), '[]')
FROM deliverable d
WHERE d.project_id = $1 AND d.id <> $3 AND d.state IN ('approved', 'published') AND d.approved_on IS NOT NULL AND d.id IN (
  SELECT e.deliverable_id FROM assessment_evidence e JOIN assessment a ON a.id = e.assessment_id
  WHERE a.project_id = $1 AND a.unit_id = $2 AND a.recorded_to IS NULL AND NOT a.is_pilot
  UNION
  SELECT e.deliverable_id FROM measure_progress_evidence e JOIN measure_progress g ON g.id = e.progress_id
  JOIN measure m ON m.id = g.measure_id WHERE m.project_id = $1 AND m.unit_id = $2
  UNION
  SELECT e.deliverable_id FROM result_closing_evidence e JOIN result_closing c ON c.id = e.closing_id
  WHERE c.project_id = $1 AND c.unit_id = $2 AND c.recorded_to IS NULL)`;

const CRITERIA = `
SELECT coalesce(json_agg(json_build_object('id', k.id, 'code', k.code,
  'title', json_build_object('cs', k.title, 'en', k.title_en),
  'area', json_build_object('cs', t.name_cs, 'en', t.name_en))), '[]')
FROM criterion k JOIN thematic_area t ON t.id = k.thematic_area_id
WHERE k.project_id = $1`;

/** Everything the report of a unit says, read in one statement so that its parts agree. */
export async function readReportRecords(
  db: Queryable,
  of: {
    readonly projectId: string;
    readonly unitId: string;
    readonly deliverableId: string;
    readonly today: LocalDate;
  },
): Promise<ReportRecords> {
  const rows = await db.one<ReportRecords>(
    `SELECT (${LOGS}) AS logs, (${RESULTS}) AS results, (${MEASURES}) AS measures, (${DOCUMENTS}) AS documents, (${CRITERIA}) AS criteria`,
    [of.projectId, of.unitId, of.deliverableId, of.today],
    'final-report-records',
  );
  return rows ?? { logs: [], results: [], measures: [], documents: [], criteria: [] };
}
