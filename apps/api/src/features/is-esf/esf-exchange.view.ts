import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.ts';
import type { PageQuery } from '../../platform/http/page-query.ts';
import type { EsfExchange, EsfExchangePage } from './dto/is-esf.dto.ts';

const SELECT = `
SELECT e.id, e.number, e.kind, e.total, e.left_out AS "leftOut", e.periods, e.version, e.recorded_at AS "recordedAt",
  json_build_object('id', u.id, 'displayName', u.display_name) AS "recordedBy",
  EXISTS (SELECT 1 FROM esf_exchange own WHERE own.project_id = e.project_id AND own.sha256 = e.sha256
    AND own.kind LIKE '%-out' AND e.kind LIKE '%-in') AS "isOwnFile",
  CASE WHEN e.undone_at IS NOT NULL THEN json_build_object('at', e.undone_at,
    'by', json_build_object('id', w.id, 'displayName', w.display_name)) END AS undone
FROM esf_exchange e JOIN app_user u ON u.id = e.recorded_by LEFT JOIN app_user w ON w.id = e.undone_by
WHERE e.project_id = $1`;

/** The exchanges of a project. */
@Injectable()
export class EsfExchangeView {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  async page(projectId: string, { page, size }: PageQuery): Promise<EsfExchangePage> {
    const [items, count] = await Promise.all([
      this.database.query<EsfExchange>(`${SELECT} ORDER BY e.number DESC LIMIT $2 OFFSET $3`, [
        projectId,
        size,
        (page - 1) * size,
      ]),
      this.database.one<{ total: number }>(`SELECT count(*)::int AS total FROM esf_exchange WHERE project_id = $1`, [
        projectId,
      ]),
    ]);
    return { items, total: count?.total ?? 0 };
  }

  /** Those that hold, the latest first. */
  holding(projectId: string): Promise<EsfExchange[]> {
    return this.database.query<EsfExchange>(`${SELECT} AND e.undone_at IS NULL ORDER BY e.number DESC`, [projectId]);
  }

  /** Everybody who was in an export of persons that holds. */
  async exportedIds(projectId: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT unnest(participant_ids) AS id FROM esf_exchange
       WHERE project_id = $1 AND kind = 'persons-out' AND undone_at IS NULL`,
      [projectId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
