import { Injectable } from '@nestjs/common';
import type { IndicatorCode } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import { verdictJson, type Verdict } from './verdict.lookup.ts';

const SUBJECT = `json_strip_nulls(json_build_object('indicator', n.code, 'deliverableId', w.deliverable_id))`;

/** Verdicts, the latest first. They hold figures and findings, no persons, so every reader of indicators sees them. */
@Injectable()
export class VerdictView {
  constructor(private readonly database: Database) {}

  async list(
    projectId: string,
    about: {
      readonly indicator?: IndicatorCode | undefined;
      readonly deliverableId?: string | undefined;
      readonly id?: string;
    },
  ): Promise<Verdict[]> {
    const rows = await this.database.query<{ verdict: Verdict }>(
      `SELECT ${verdictJson(SUBJECT)} AS verdict
       FROM verdict w JOIN app_user e ON e.id = w.recorded_by LEFT JOIN indicator n ON n.id = w.indicator_id
       WHERE w.project_id = $1 AND w.recorded_to IS NULL AND ($2::text IS NULL OR n.code = $2)
         AND ($3::uuid IS NULL OR w.deliverable_id = $3) AND ($4::uuid IS NULL OR w.id = $4)
       ORDER BY w.recorded_from DESC, w.id DESC`,
      [projectId, about.indicator ?? null, about.deliverableId ?? null, about.id ?? null],
    );
    return rows.map(({ verdict }) => verdict);
  }
}
