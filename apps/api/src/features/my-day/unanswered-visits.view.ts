import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor, scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { UnansweredVisits } from './dto/my-day.dto.ts';

const SHOWN = 8;
/** Older visits than this are answered by opening them; nobody is asked about half a year at once. */
const DAYS_BACK = 60;

/** The visits of a coordinator's unit that they have not answered, or not since the last correction. */
@Injectable()
export class UnansweredVisitsView {
  constructor(private readonly database: Database) {}

  /** The newest visit first; null for who answers for no unit. */
  async read(actor: SignedInActor, projectId: string, today: LocalDate): Promise<UnansweredVisits | null> {
    const scope = scopeFor(actor, 'log.respond', projectId, today);
    if (scope.kind === 'none') return null;
    const params: unknown[] = [projectId, today, DAYS_BACK, SHOWN];
    const main = scopePredicate(scope, 'v.unit_id', params);
    const further = scopePredicate(scope, 'g.unit_id', params);
    return this.database.one<UnansweredVisits>(
      `WITH waiting AS (
         SELECT l.id, v.held_on, v.minutes, u.id AS unit_id, u.name, c.display_name, s.kind IS NOT NULL AS was_answered
         FROM advisory_log l
         JOIN advisory_log_version v ON v.log_id = l.id AND v.recorded_to IS NULL AND NOT v.is_voided
         JOIN territorial_unit u ON u.id = v.unit_id
         JOIN app_user c ON c.id = l.created_by
         LEFT JOIN LATERAL (SELECT r.kind, r.log_version FROM visit_response r WHERE r.log_id = l.id
           ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1) s ON true
         WHERE l.project_id = $1 AND v.held_on BETWEEN $2::date - $3::int AND $2::date
           AND s.log_version IS DISTINCT FROM l.version
           AND (${main} OR EXISTS (SELECT 1 FROM advisory_log_unit g WHERE g.log_version_id = v.id AND ${further}))
       )
       SELECT (SELECT count(*) FROM waiting) AS total, coalesce(json_agg(json_build_object('id', id, 'heldOn', held_on,
         'minutes', minutes, 'unit', json_build_object('id', unit_id, 'name', name), 'author', display_name,
         'wasAnswered', was_answered) ORDER BY held_on DESC, id), '[]') AS items
       FROM (SELECT * FROM waiting ORDER BY held_on DESC, id LIMIT $4) newest`,
      params,
    );
  }
}
