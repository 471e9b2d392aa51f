import { Injectable } from '@nestjs/common';
import type { IndicatorCode, LocalDate, Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import { holderOfPlace } from '../territorial-unit/place-holder.lookup.ts';
import { verdictJson, type Verdict } from './verdict.lookup.ts';

const SUBJECT = `json_strip_nulls(json_build_object('indicator', n.code, 'deliverableId', w.deliverable_id))`;

/** In whose units the reader reads deliverables today; a verdict is read by whoever reads what it is about. */
export interface VerdictReader {
  readonly scope: Scope;
  readonly today: LocalDate;
}

/** Verdicts, the latest first: those on indicators to every reader, those on deliverables within the reader's territory. */
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
    { scope, today }: VerdictReader,
  ): Promise<Verdict[]> {
    const asked = [about.indicator, about.deliverableId, about.id].map((value) => value ?? null);
    const params: unknown[] = [projectId, ...asked, today];
    const own = scopePredicate(scope, 'up.unit_id', params);
    const rows = await this.database.query<{ verdict: Verdict }>(
      `SELECT ${verdictJson(SUBJECT)} AS verdict
       FROM verdict w JOIN app_user e ON e.id = w.recorded_by LEFT JOIN indicator n ON n.id = w.indicator_id
       LEFT JOIN deliverable d ON d.id = w.deliverable_id
       ${holderOfPlace('d.place_id', '$5')}
       WHERE w.project_id = $1 AND w.recorded_to IS NULL AND ($2::text IS NULL OR n.code = $2)
         AND ($3::uuid IS NULL OR w.deliverable_id = $3) AND ($4::uuid IS NULL OR w.id = $4)
         AND (w.deliverable_id IS NULL OR ${own})
       ORDER BY w.recorded_from DESC, w.id DESC`,
      params,
    );
    return rows.map(({ verdict }) => verdict);
  }
}
