import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { holderOfPlace } from '../territorial-unit/place-holder.lookup.ts';
import type { NotificationType } from './notification-types.ts';
import { NotificationRepository } from './notification.repository.ts';
import { findRecipients, isManager, mayBeTold } from './recipient.ts';

interface Told {
  readonly projectId: string;
  readonly unitId: string | null;
  readonly code: string;
  readonly title: string;
  readonly managers: readonly string[];
  readonly workers: readonly string[];
}

/** $1 deliverable · $2 today. Workers are the owner and those whose files are its evidence now. */
const FIND = `
SELECT d.project_id AS "projectId", up.unit_id AS "unitId", d.code, d.title,
  ARRAY(SELECT DISTINCT a.user_id FROM role_assignment a WHERE a.project_id = d.project_id AND a.role = 'manager') AS managers,
  ARRAY(SELECT d.owner_id WHERE d.owner_id IS NOT NULL UNION
    SELECT f.recorded_by FROM deliverable_file f WHERE f.deliverable_id = d.id AND f.recorded_to IS NULL) AS workers
FROM deliverable d
${holderOfPlace('d.place_id', '$2')}
WHERE d.id = $1`;

/**
 * Tells the managers of work to review, and those who did the work of its outcome; never the one who acted. When nobody who
 * did the work may read it any more, the managers are told of the outcome instead.
 */
@Injectable()
@OnFact('deliverable.submitted', 'deliverable.returned', 'deliverable.approved')
export class TellOfDeliverables implements FactSubscriber {
  constructor(private readonly notifications: NotificationRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const told = await tx.one<Told>(FIND, [fact.subjectId, tx.today], 'tell-of-deliverables');
    if (!told) return;
    for (const recipientId of await recipientsOf(tx, fact, told)) {
      if (recipientId === fact.actorId) continue;
      await this.notifications.add(tx, {
        projectId: told.projectId,
        recipientId,
        type: fact.type as NotificationType,
        params: { code: told.code, title: told.title },
        subjectType: 'deliverable',
        subjectId: fact.subjectId,
        dedupKey: `fact:${fact.id}`,
      });
    }
  }
}

async function recipientsOf(tx: Transaction, fact: RecordedFact, told: Told): Promise<string[]> {
  if (fact.type !== 'deliverable.submitted') {
    const workers = await findRecipients(tx, told.workers);
    const eligible = workers.filter((worker) => mayBeTold(worker, 'deliverable.read', told, tx.today));
    if (eligible.length > 0) return eligible.map(({ id }) => id);
  }
  const managers = await findRecipients(tx, told.managers);
  return managers.filter((person) => isManager(person, told.projectId, tx.today)).map(({ id }) => id);
}
