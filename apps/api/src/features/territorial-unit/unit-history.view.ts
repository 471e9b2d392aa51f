import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.ts';
import type { UnitEventPage } from './dto/unit-history.dto.ts';

/** What belongs to a unit and has facts of its own; people to talk to and participants have theirs elsewhere. */
const BELONGS = ['cooperation_description', 'assessment', 'attachment']
  .map((table) => `SELECT id FROM ${table} WHERE unit_id = $2`)
  .join(' UNION ALL ');

/** A result keeps its key over the versions of the description. */
const RESULTS = `SELECT r.result_key FROM expected_result r JOIN cooperation_description d ON d.id = r.description_id
  WHERE d.unit_id = $2`;

/** $5 whoever assigns people · $6 the reader: an offer is between the two it concerns until it is accepted. */
const HANDOVERS = `SELECT h.id FROM handover h WHERE h.unit_id = $2
  AND (f.type = 'handover.accepted' OR $5::boolean OR $6::uuid IN (h.successor_id, h.predecessor_id))`;

/** What an event is about, as it is called now; the standing wording of a result before that of a draft. */
const ABOUT = `CASE
  WHEN p.type = 'milestone.changed' THEN json_build_object('stage', p.data ->> 'stage', 'title', null, 'titleEn', null)
  WHEN p.subject_type = 'assessment' THEN (
    SELECT json_build_object('stage', null, 'title', k.title, 'titleEn', k.title_en)
    FROM assessment a JOIN criterion k ON k.id = a.criterion_id WHERE a.id = p.subject_id)
  WHEN p.subject_type = 'expected-result' THEN (
    SELECT json_build_object('stage', null, 'title', r.title, 'titleEn', null)
    FROM expected_result r JOIN cooperation_description d ON d.id = r.description_id
    WHERE d.unit_id = $2 AND r.result_key = p.subject_id
    ORDER BY d.state IN ('agreed', 'approved') DESC, d.number DESC LIMIT 1) END`;

const HISTORY = `
WITH matching AS (
  SELECT f.id, f.type, f.subject_type, f.subject_id, f.occurred_at, f.data,
    CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END AS by
  FROM fact f LEFT JOIN app_user o ON o.id = f.actor_id
  WHERE f.project_id = $1 AND ((f.subject_type = 'territorial-unit' AND f.subject_id = $2)
    OR (f.subject_type IN ('cooperation-description', 'assessment', 'attachment') AND f.subject_id IN (${BELONGS}))
    OR (f.subject_type = 'expected-result' AND f.subject_id IN (${RESULTS}))
    OR (f.subject_type = 'handover' AND f.subject_id IN (${HANDOVERS})))
)
SELECT coalesce((SELECT json_agg(json_build_object('id', p.id, 'type', p.type, 'at', p.occurred_at, 'by', p.by,
      'about', ${ABOUT}, 'fields', coalesce(p.data -> 'fields', p.data -> 'changed', '[]'))
      ORDER BY p.occurred_at DESC, p.id DESC)
    FROM (SELECT * FROM matching ORDER BY occurred_at DESC, id DESC LIMIT $3 OFFSET $4) p), '[]') AS items,
  (SELECT count(*) FROM matching) AS total`;

/** Who reads: hand-overs that are not accepted are not for everybody. */
export interface HistoryReader {
  readonly userId: string;
  readonly mayAssign: boolean;
}

/** The events of a unit, the latest first. Facts hold no values, so whoever sees the unit may read them. */
@Injectable()
export class UnitHistoryView {
  constructor(private readonly database: Database) {}

  async read(
    projectId: string,
    unitId: string,
    { userId, mayAssign }: HistoryReader,
    { page, size }: { readonly page: number; readonly size: number },
  ): Promise<UnitEventPage> {
    const row = await this.database.one<UnitEventPage>(
      HISTORY,
      [projectId, unitId, size, (page - 1) * size, mayAssign, userId],
      'unit-history',
    );
    return row ?? { items: [], total: 0 };
  }
}
