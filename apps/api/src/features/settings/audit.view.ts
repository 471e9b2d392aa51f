import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.ts';
import type { AuditPage, AuditQuery } from './dto/audit.dto.ts';
import { SUBJECT_LABEL } from './audit-label.sql.ts';

/** Which facts a reader of the audit may see: all of them, or those of some projects. */
export type AuditScope =
  { readonly kind: 'all' } | { readonly kind: 'projects'; readonly projectIds: readonly string[] };

/** What happens to accounts, which stand above projects. */
const ACCOUNT_FACTS = [
  'user.created',
  'user.disabled',
  'user.enabled',
  'user.password-link-made',
  'user.password-set',
  'user.password-changed',
];

/**
 * $1 projects or null for all · $2 account facts. Beside what belongs to their projects, readers see what happened to the
 * accounts of those who hold or held a role there: a manager must be able to notice that somebody else got into one.
 */
const READABLE = `($1::uuid[] IS NULL OR f.project_id = ANY($1) OR (
  f.project_id IS NULL AND f.type = ANY($2::text[]) AND f.subject_type = 'user' AND EXISTS (
    SELECT 1 FROM role_assignment r
    WHERE r.user_id = f.subject_id AND r.project_id = ANY($1) AND r.unit_id IS NULL)))`;

/** The audit: every fact, the newest first. */
@Injectable()
export class AuditView {
  constructor(private readonly database: Database) {}

  async page(scope: AuditScope, query: AuditQuery): Promise<AuditPage> {
    const projectIds = scope.kind === 'all' ? null : scope.projectIds;
    const { subjectType = null, subjectId = null, page, size } = query;
    const row = await this.database.one<AuditPage>(
      `WITH matching AS (
         SELECT f.id FROM fact f
         WHERE ${READABLE} AND ($3::text IS NULL OR f.subject_type = $3) AND ($4::uuid IS NULL OR f.subject_id = $4)
       ), page AS (
         SELECT f.* FROM fact f JOIN matching m ON m.id = f.id
         ORDER BY f.occurred_at DESC, f.id DESC LIMIT $5 OFFSET $6
       )
       SELECT coalesce((SELECT json_agg(json_build_object(
           'id', p.id, 'type', p.type, 'subjectType', p.subject_type, 'subjectId', p.subject_id,
           'subjectLabel', ${SUBJECT_LABEL},
           'actor', CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'displayName', u.display_name) END,
           'occurredAt', p.occurred_at, 'recordedAt', p.recorded_at, 'data', p.data
         ) ORDER BY p.occurred_at DESC, p.id DESC) FROM page p LEFT JOIN app_user u ON u.id = p.actor_id), '[]') AS items,
         (SELECT count(*) FROM matching) AS total`,
      [projectIds, ACCOUNT_FACTS, subjectType, subjectId, size, (page - 1) * size],
      'audit-page',
    );
    return row ?? { items: [], total: 0 };
  }
}
