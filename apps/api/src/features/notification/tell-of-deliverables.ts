import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import type { NotificationType } from './notification-types.ts';
import { NotificationRepository } from './notification.repository.ts';

interface Told {
  readonly projectId: string;
  readonly code: string;
  readonly title: string;
  readonly managers: readonly string[];
  readonly workers: readonly string[];
}

/** $1 deliverable · $2 today. Workers are the owner and those whose files are its evidence now. */
const FIND = `
SELECT d.project_id AS "projectId", d.code, d.title,
  ARRAY(SELECT DISTINCT a.user_id FROM role_assignment a JOIN app_user u ON u.id = a.user_id AND u.disabled_at IS NULL
    WHERE a.project_id = d.project_id AND a.role = 'manager'
      AND a.valid_from <= $2::date AND (a.valid_to IS NULL OR a.valid_to >= $2::date)) AS managers,
  ARRAY(SELECT u.id FROM app_user u WHERE u.disabled_at IS NULL AND (u.id = d.owner_id OR u.id IN (
    SELECT f.recorded_by FROM deliverable_file f WHERE f.deliverable_id = d.id AND f.recorded_to IS NULL))) AS workers
FROM deliverable d WHERE d.id = $1`;

/** Tells the managers of work to review, and those who did the work of its outcome; never the one who acted. */
@Injectable()
@OnFact('deliverable.submitted', 'deliverable.returned', 'deliverable.approved')
export class TellOfDeliverables implements FactSubscriber {
  constructor(private readonly notifications: NotificationRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const told = await tx.one<Told>(FIND, [fact.subjectId, tx.today], 'tell-of-deliverables');
    if (!told) return;
    const recipients = fact.type === 'deliverable.submitted' ? told.managers : told.workers;
    for (const recipientId of recipients.filter((id) => id !== fact.actorId)) {
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
