import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.ts';
import type { AuditPage, AuditQuery } from './dto/audit.dto.ts';

/** Which facts a reader of the audit may see: all of them, or those of some projects. */
export type AuditScope =
  { readonly kind: 'all' } | { readonly kind: 'projects'; readonly projectIds: readonly string[] };

/** The audit: every fact, the newest first. */
@Injectable()
export class AuditView {
  constructor(private readonly database: Database) {}

  async page(scope: AuditScope, query: AuditQuery): Promise<AuditPage> {
    const projectIds = scope.kind === 'all' ? null : scope.projectIds;
    const row = await this.database.one<AuditPage>(
      `WITH matching AS (
         SELECT f.id FROM fact f
         WHERE ($1::uuid[] IS NULL OR f.project_id = ANY($1)) AND ($2::text IS NULL OR f.subject_type = $2)
           AND ($3::uuid IS NULL OR f.subject_id = $3)
       ), page AS (
         SELECT f.* FROM fact f JOIN matching m ON m.id = f.id
         ORDER BY f.occurred_at DESC, f.id DESC LIMIT $4 OFFSET $5
       )
       SELECT coalesce((SELECT json_agg(json_build_object(
           'id', p.id, 'type', p.type, 'subjectType', p.subject_type, 'subjectId', p.subject_id,
           'actor', CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'displayName', u.display_name) END,
           'occurredAt', p.occurred_at, 'recordedAt', p.recorded_at, 'data', p.data
         ) ORDER BY p.occurred_at DESC, p.id DESC) FROM page p LEFT JOIN app_user u ON u.id = p.actor_id), '[]') AS items,
         (SELECT count(*) FROM matching) AS total`,
      [projectIds, query.subjectType ?? null, query.subjectId ?? null, query.size, (query.page - 1) * query.size],
      'audit-page',
    );
    return row ?? { items: [], total: 0 };
  }
}
