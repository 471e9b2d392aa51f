import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { NotificationRepository } from './notification.repository.ts';
import { findRecipients, mayBeTold } from './recipient.ts';

interface Visit {
  readonly unitId: string;
  readonly unitName: string;
  readonly heldOn: LocalDate;
  readonly authorId: string;
  readonly consultantIds: readonly string[];
}

/** $1 log · $2 today */
const FIND = `
SELECT v.unit_id AS "unitId", u.name AS "unitName", v.held_on AS "heldOn", l.created_by AS "authorId", coalesce((
  SELECT json_agg(DISTINCT r.user_id) FROM role_assignment r
  WHERE r.unit_id = v.unit_id AND r.role = 'consultant' AND r.valid_from <= $2::date
    AND (r.valid_to IS NULL OR r.valid_to >= $2::date)), '[]') AS "consultantIds"
FROM advisory_log l
JOIN advisory_log_version v ON v.log_id = l.id AND v.recorded_to IS NULL AND NOT v.is_voided
JOIN territorial_unit u ON u.id = v.unit_id
WHERE l.id = $1`;

/** Tells who wrote a visit down, and who advises the unit now, that its coordinator disputes it. */
@Injectable()
@OnFact('advisory-log.responded')
export class TellOfDisputes implements FactSubscriber {
  constructor(private readonly notifications: NotificationRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const { projectId, subjectId, actorId, data } = fact;
    if (data?.['kind'] !== 'disputed' || projectId === null) return;
    const visit = await tx.one<Visit>(FIND, [subjectId, tx.today], 'tell-of-disputes');
    if (!visit) return;
    const { unitId, unitName, heldOn, authorId, consultantIds } = visit;
    const people = await findRecipients(tx, [...new Set([authorId, ...consultantIds])]);
    for (const person of people) {
      if (person.id === actorId || !mayBeTold(person, 'log.write', { projectId, unitId }, tx.today)) continue;
      await this.notifications.add(tx, {
        projectId,
        recipientId: person.id,
        type: 'visit.disputed',
        params: { unit: unitName, heldOn },
        subjectType: 'advisory-log',
        subjectId,
        dedupKey: `fact:${fact.id}`,
      });
    }
  }
}
