import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.ts';
import type { UnitEventPage } from './dto/unit-history.dto.ts';

/** What belongs to a unit and has facts of its own; people to talk to and participants have theirs elsewhere. */
const BELONGS = ['milestone', 'cooperation_description', 'assessment', 'attachment']
  .map((table) => `SELECT id FROM ${table} WHERE unit_id = $2`)
  .join(' UNION ALL ');

/** The events of a unit, the latest first. Facts hold no values, so whoever sees the unit may read them. */
@Injectable()
export class UnitHistoryView {
  constructor(private readonly database: Database) {}

  async read(
    projectId: string,
    unitId: string,
    { page, size }: { readonly page: number; readonly size: number },
  ): Promise<UnitEventPage> {
    const row = await this.database.one<UnitEventPage>(
      `WITH matching AS (
         SELECT f.id, f.type, f.occurred_at, f.data,
           CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END AS by
         FROM fact f LEFT JOIN app_user o ON o.id = f.actor_id
         WHERE f.project_id = $1 AND ((f.subject_type = 'territorial-unit' AND f.subject_id = $2)
           OR (f.subject_type IN ('milestone', 'cooperation-description', 'assessment', 'attachment')
             AND f.subject_id IN (${BELONGS})))
       )
       SELECT coalesce((SELECT json_agg(json_build_object('id', p.id, 'type', p.type, 'at', p.occurred_at, 'by', p.by,
             'fields', coalesce(p.data -> 'fields', '[]')) ORDER BY p.occurred_at DESC, p.id DESC)
           FROM (SELECT * FROM matching ORDER BY occurred_at DESC, id DESC LIMIT $3 OFFSET $4) p), '[]') AS items,
         (SELECT count(*) FROM matching) AS total`,
      [projectId, unitId, size, (page - 1) * size],
      'unit-history',
    );
    return row ?? { items: [], total: 0 };
  }
}
