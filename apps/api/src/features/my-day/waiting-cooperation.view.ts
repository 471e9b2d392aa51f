import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor, scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { WaitingCooperation } from './dto/my-day.dto.ts';

/** What a person has to decide about the cooperation with a unit: a description to agree or approve, a unit to take over. */
@Injectable()
export class WaitingCooperationView {
  constructor(private readonly database: Database) {}

  /** The oldest first. A draft waits once it names an area; nobody is asked to approve what they wrote or agreed to. */
  read(actor: SignedInActor, projectId: string, today: LocalDate): Promise<WaitingCooperation[]> {
    const params: unknown[] = [projectId, actor.userId];
    const mayAgree = scopePredicate(scopeFor(actor, 'cooperation.agree', projectId, today), 'd.unit_id', params);
    const mayApprove = scopePredicate(scopeFor(actor, 'cooperation.approve', projectId, today), 'd.unit_id', params);
    return this.database.query<WaitingCooperation>(sqlOf(mayAgree, mayApprove), params);
  }
}

/** $1 project · $2 person, and what the two predicates need. */
const sqlOf = (mayAgree: string, mayApprove: string): string => `
SELECT waiting.kind, waiting.id, json_build_object('id', u.id, 'name', u.name) AS unit, waiting.number FROM (
  SELECT 'agree' AS kind, d.id, d.unit_id, d.number, d.created_at AS since FROM cooperation_description d
  WHERE d.project_id = $1 AND d.state = 'draft' AND ${mayAgree}
    AND EXISTS (SELECT 1 FROM description_area a WHERE a.description_id = d.id)
  UNION ALL
  SELECT 'approve', d.id, d.unit_id, d.number, d.created_at FROM cooperation_description d
  WHERE d.project_id = $1 AND d.state = 'agreed' AND ${mayApprove}
    AND NOT (d.agreed_how = 'coordinator' AND d.agreed_by = $2)
    AND NOT EXISTS (SELECT 1 FROM fact f WHERE f.subject_type = 'cooperation-description' AND f.subject_id = d.id
      AND f.actor_id = $2 AND f.type IN ('cooperation-description.created', 'cooperation-description.changed'))
  UNION ALL
  SELECT 'take-over', h.id, h.unit_id, NULL, h.offered_at FROM handover h
  WHERE h.project_id = $1 AND h.state = 'offered' AND h.successor_id = $2
) waiting JOIN territorial_unit u ON u.id = waiting.unit_id
ORDER BY waiting.since, waiting.id LIMIT 50`;
