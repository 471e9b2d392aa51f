import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import type { NotificationType } from './notification-types.ts';
import { NotificationRepository } from './notification.repository.ts';
import { findRecipients, isManager, mayBeTold } from './recipient.ts';

interface Told {
  readonly unitId: string;
  readonly unitName: string;
  readonly authorId: string;
  readonly managerIds: readonly string[];
  readonly unitPeopleIds: readonly string[];
}

/** $1 description · $2 today */
const FIND = `
SELECT d.unit_id AS "unitId", u.name AS "unitName", d.created_by AS "authorId",
  ARRAY(SELECT DISTINCT r.user_id FROM role_assignment r WHERE r.project_id = d.project_id AND r.role = 'manager'
    AND r.valid_from <= $2::date AND (r.valid_to IS NULL OR r.valid_to >= $2::date)) AS "managerIds",
  ARRAY(SELECT DISTINCT r.user_id FROM role_assignment r WHERE r.unit_id = d.unit_id
    AND r.role IN ('consultant', 'coordinator')
    AND r.valid_from <= $2::date AND (r.valid_to IS NULL OR r.valid_to >= $2::date)) AS "unitPeopleIds"
FROM cooperation_description d JOIN territorial_unit u ON u.id = d.unit_id WHERE d.id = $1`;

/**
 * Tells the managers that a unit agreed with its description, which waits for their approval, and the people of the unit
 * that it was approved; never the one who acted.
 */
@Injectable()
@OnFact('cooperation-description.agreed', 'cooperation-description.approved')
export class TellOfDescriptions implements FactSubscriber {
  constructor(private readonly notifications: NotificationRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const { projectId, subjectId, actorId, type } = fact;
    const told = await tx.one<Told>(FIND, [subjectId, tx.today], 'tell-of-descriptions');
    if (!told || projectId === null) return;
    const isAgreed = type === 'cooperation-description.agreed';
    const ids = isAgreed ? told.managerIds : [told.authorId, ...told.unitPeopleIds];
    for (const person of await findRecipients(tx, [...new Set(ids)])) {
      const isMeant = isAgreed
        ? isManager(person, projectId, tx.today)
        : mayBeTold(person, 'unit.read', { projectId, unitId: told.unitId }, tx.today);
      if (person.id === actorId || !isMeant) continue;
      await this.notifications.add(tx, {
        ...{ projectId, recipientId: person.id, subjectType: 'cooperation-description', subjectId },
        ...{ type: type as NotificationType, params: { unit: told.unitName }, dedupKey: `fact:${fact.id}` },
      });
    }
  }
}
