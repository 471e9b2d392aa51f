import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import type { NotificationType } from './notification-types.ts';
import { NotificationRepository } from './notification.repository.ts';
import { findRecipients, mayBeTold } from './recipient.ts';

interface Told {
  readonly unitId: string;
  readonly unitName: string;
  readonly successorId: string;
  readonly predecessorId: string | null;
  readonly offeredBy: string;
}

const FIND = `
SELECT h.unit_id AS "unitId", u.name AS "unitName", h.successor_id AS "successorId", h.predecessor_id AS "predecessorId",
  h.offered_by AS "offeredBy"
FROM handover h JOIN territorial_unit u ON u.id = h.unit_id WHERE h.id = $1`;

/** Tells the successor of a unit offered or withdrawn, and those who gave it of its acceptance; never the one who acted. */
@Injectable()
@OnFact('handover.offered', 'handover.accepted', 'handover.withdrawn')
export class TellOfHandovers implements FactSubscriber {
  constructor(private readonly notifications: NotificationRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const { projectId } = fact;
    const told = await tx.one<Told>(FIND, [fact.subjectId], 'tell-of-handovers');
    if (!told || projectId === null) return;
    const { unitId, unitName, successorId, predecessorId, offeredBy } = told;
    const ids = fact.type === 'handover.accepted' ? [offeredBy, predecessorId] : [successorId];
    const people = await findRecipients(tx, [...new Set(ids.filter((id) => id !== null))]);
    for (const person of people) {
      if (person.id === fact.actorId || !mayBeTold(person, 'unit.read', { projectId, unitId }, tx.today)) continue;
      await this.notifications.add(tx, {
        projectId,
        recipientId: person.id,
        type: fact.type as NotificationType,
        params: { unit: unitName },
        subjectType: 'handover',
        subjectId: fact.subjectId,
        dedupKey: `fact:${fact.id}`,
      });
    }
  }
}
