import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { ENQUIRY_NUMBER } from '../enquiry/enquiry-number.lookup.ts';
import type { NotificationType } from './notification-types.ts';
import { NotificationRepository } from './notification.repository.ts';
import { findRecipients, mayBeTold } from './recipient.ts';

interface Told {
  readonly number: string;
  readonly state: string;
  readonly handlers: readonly string[];
}

/** $1 enquiry · $2 today */
const FIND = `
SELECT ${ENQUIRY_NUMBER} AS number, q.state, ARRAY(SELECT DISTINCT r.user_id FROM role_assignment r
  WHERE r.project_id = q.project_id AND r.unit_id IS NULL AND r.role IN ('manager', 'consultant')
    AND r.valid_from <= $2::date AND (r.valid_to IS NULL OR r.valid_to >= $2::date)) AS handlers
FROM enquiry q WHERE q.id = $1`;

/**
 * Tells those who handle enquiries that some came, once a day however many there are, and whoever is given one by somebody
 * else. What is suspected of spam is told apart, as often: until a person has judged it, nobody answers it.
 */
@Injectable()
@OnFact('enquiry.received', 'enquiry.released', 'enquiry.assigned')
export class TellOfEnquiries implements FactSubscriber {
  constructor(private readonly notifications: NotificationRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const { projectId, subjectId, actorId } = fact;
    const told = await tx.one<Told>(FIND, [subjectId, tx.today], 'tell-of-enquiries');
    if (!told || projectId === null) return;
    const what = fact.type === 'enquiry.assigned' ? assigned(fact) : received(projectId, told, tx.today);
    for (const person of await findRecipients(tx, what.recipientIds)) {
      if (person.id === actorId || !mayBeTold(person, 'enquiry.handle', { projectId, unitId: null }, tx.today))
        continue;
      await this.notifications.add(tx, {
        ...{ projectId, recipientId: person.id, subjectType: 'enquiry', subjectId },
        ...{ type: what.type, dedupKey: what.dedupKey, params: { number: told.number } },
      });
    }
  }
}

interface What {
  readonly type: NotificationType;
  readonly recipientIds: readonly string[];
  readonly dedupKey: string;
}

const assigned = ({ id, data }: RecordedFact): What => ({
  type: 'enquiry.assigned',
  recipientIds: [String(data?.['ownerId'])],
  dedupKey: `fact:${id}`,
});

const received = (projectId: string, { handlers, state }: Told, today: LocalDate): What => ({
  recipientIds: handlers,
  ...(state === 'suspected'
    ? { type: 'enquiry.suspected', dedupKey: `suspected-enquiries:${projectId}:${today}` }
    : { type: 'enquiry.received', dedupKey: `enquiries:${projectId}:${today}` }),
});
