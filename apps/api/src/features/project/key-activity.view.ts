import { Injectable } from '@nestjs/common';
import {
  isOpenState,
  judgeDocument,
  overdueDays,
  standingAt,
  type DocumentRule,
  type FigureDay,
  type LocalDate,
  type RecordedTransition,
  type Scope,
} from '@rssz/domain';
import { reachOf, scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { KeyActivity, SubActivity } from './dto/key-activity.dto.ts';

interface ActivityRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly subActivities: SubActivity[];
  readonly plannedDocuments: number;
  readonly supportMinutes: number;
  readonly documents: readonly { dueOn: LocalDate | null; transitions: readonly RecordedTransition[] }[];
}

const ACTIVITIES = (unitScope: string): string => `
SELECT ka.id, ka.code, ka.name,
  coalesce((SELECT json_agg(json_build_object('code', s.code, 'name', s.name) ORDER BY s.position)
    FROM key_activity s WHERE s.parent_id = ka.id), '[]') AS "subActivities",
  (SELECT coalesce(sum(ol.planned_count), 0) FROM output_line ol WHERE ol.key_activity_id = ka.id) AS "plannedDocuments",
  (SELECT coalesce(sum(v.minutes), 0) FROM advisory_log_version v
    WHERE v.key_activity_id = ka.id AND v.recorded_to IS NULL AND NOT v.is_voided AND v.held_on <= $2::date
      AND ${unitScope}) AS "supportMinutes",
  coalesce((SELECT json_agg(json_build_object('dueOn', d.due_on, 'transitions', coalesce((
      SELECT json_agg(json_build_object('sequence', t.sequence, 'kind', t.kind, 'toState', t.to_state,
        'effectiveOn', t.effective_on, 'afterProjectEnd', t.after_project_end, 'recordedFrom', t.recorded_from,
        'recordedTo', t.recorded_to))
      FROM deliverable_transition t WHERE t.deliverable_id = d.id AND t.effective_on <= $2::date), '[]')))
    FROM deliverable d WHERE d.key_activity_id = ka.id), '[]') AS documents
FROM key_activity ka WHERE ka.project_id = $1 AND ka.parent_id IS NULL ORDER BY ka.position`;

/** Key activities with their figures on a day. What counts is decided by the domain, from the evidence of that day. */
@Injectable()
export class KeyActivityView {
  constructor(private readonly database: Database) {}

  /** The hours are those of the units in `hours`, documents those of the project. */
  async list(projectId: string, day: FigureDay, hours: Scope): Promise<KeyActivity[]> {
    const asOf = day.countedTo;
    const params: unknown[] = [projectId, asOf];
    const [rule, rows] = await Promise.all([
      this.documentRule(projectId),
      this.database.query<ActivityRow>(
        ACTIVITIES(scopePredicate(hours, 'v.unit_id', params)),
        params,
        `key-activities:${hours.kind}`,
      ),
    ]);
    const about = { hoursReach: reachOf(hours), asOfInFuture: day.isInFuture };
    return rows.map(({ documents, ...row }) => ({ ...row, ...figuresOf(documents, rule, asOf), ...about }));
  }

  private async documentRule(projectId: string): Promise<DocumentRule> {
    const row = await this.database.one<{ rule: DocumentRule }>(
      `SELECT rule FROM indicator WHERE project_id = $1 AND code = 'documents'`,
      [projectId],
      'document-rule',
    );
    return row?.rule ?? { countsFrom: 'approved' };
  }
}

function figuresOf(
  documents: ActivityRow['documents'],
  rule: DocumentRule,
  asOf: LocalDate,
): Pick<KeyActivity, 'countedDocuments' | 'datedDocuments' | 'overdueDocuments'> {
  const standings = documents.map(({ dueOn, transitions }) => ({
    dueOn,
    standing: standingAt(transitions, asOf, null),
  }));
  return {
    countedDocuments: standings.filter(({ standing }) => judgeDocument('', standing, rule).state === 'counted').length,
    datedDocuments: documents.filter(({ dueOn }) => dueOn !== null).length,
    overdueDocuments: standings.filter(
      ({ dueOn, standing }) => overdueDays(dueOn, asOf, { isDone: !isOpenState(standing.state) }) > 0,
    ).length,
  };
}
