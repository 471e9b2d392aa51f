import type { EvidenceReference, LocalDate, MeasureState, PlanState } from '@rssz/domain';
import type { Ref, UserRef } from '../../platform/http/dto/ref.dto.ts';
import type { MeasurePlan } from './dto/measure.dto.ts';
import type { PlanMeasure } from './dto/plan-content.dto.ts';
import type { OtherPlanVersion } from './dto/plan.dto.ts';
import { MEASURE_TEXT, type Reads } from './plan-versions.view.ts';

/** A measure by the text that holds. */
export interface MeasureRecord {
  readonly unit: Ref;
  readonly plan: MeasurePlan;
  readonly text: PlanMeasure;
  readonly code: string;
  readonly objectiveTitle: string;
  readonly planVersion: OtherPlanVersion;
  readonly planState: PlanState;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly inVersions: OtherPlanVersion[];
}

/** An entry of progress as its rows say it; evidence only by kind and id. */
export interface ProgressRecord {
  readonly id: string;
  readonly state: MeasureState;
  readonly on: LocalDate;
  readonly note: string;
  readonly postponedTo: LocalDate | null;
  readonly evidence: readonly EvidenceReference[];
  readonly recordedBy: UserRef;
  readonly recordedAt: string;
}

const MEASURE = `
SELECT json_build_object('id', u.id, 'name', u.name) AS unit,
  json_build_object('id', pl.id, 'title', pl.title, 'kind', pl.kind, 'thematicAreaId', pl.thematic_area_id) AS plan,
  ${MEASURE_TEXT} AS text, (o.position + 1) || '.' || (t.position + 1) AS code, o.title AS "objectiveTitle",
  json_build_object('id', v.id, 'number', v.number) AS "planVersion", v.state AS "planState",
  v.valid_from AS "validFrom", v.valid_to AS "validTo",
  (SELECT json_agg(json_build_object('id', w.id, 'number', w.number) ORDER BY w.number DESC)
    FROM measure_text i JOIN plan_version w ON w.id = i.plan_version_id WHERE i.measure_id = m.id) AS "inVersions"
FROM measure m
JOIN plan pl ON pl.id = m.plan_id
JOIN territorial_unit u ON u.id = m.unit_id
JOIN measure_text t ON t.measure_id = m.id
JOIN plan_version v ON v.id = t.plan_version_id
JOIN plan_objective o ON o.id = t.objective_id
WHERE m.project_id = $1 AND m.id = $2
ORDER BY (v.state = 'approved') DESC, (v.state = 'draft') DESC, v.number DESC LIMIT 1`;

/** The measure by the text of the approved version, else of the draft, else of the last that had it; null for none. */
export function readMeasure(db: Reads, projectId: string, measureId: string): Promise<MeasureRecord | null> {
  return db.one<MeasureRecord>(MEASURE, [projectId, measureId], 'measure-text');
}

const PROGRESS = `
SELECT g.id, g.state, g.happened_on AS on, g.note, g.postponed_to AS "postponedTo",
  coalesce((SELECT json_agg(json_build_object('kind', e.kind, 'id', coalesce(e.file_id, e.log_id, e.deliverable_id)) ORDER BY e.id)
    FROM measure_progress_evidence e WHERE e.progress_id = g.id), '[]') AS evidence,
  json_build_object('id', p.id, 'displayName', p.display_name) AS "recordedBy", g.recorded_at AS "recordedAt"
FROM measure_progress g JOIN app_user p ON p.id = g.recorded_by
WHERE g.project_id = $1 AND g.measure_id = $2 ORDER BY g.happened_on DESC, g.recorded_at DESC, g.id DESC`;

/** What was said of how a measure goes, the newest first. */
export function readProgress(db: Reads, projectId: string, measureId: string): Promise<ProgressRecord[]> {
  return db.query<ProgressRecord>(PROGRESS, [projectId, measureId], 'measure-progress');
}
