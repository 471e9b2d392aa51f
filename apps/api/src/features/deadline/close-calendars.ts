import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { CalendarFeedRepository } from './calendar-feed.repository.ts';

/**
 * Addresses that must not come to life again. While somebody is out, the feed is shut because they hold no right; once
 * they come back (the account is enabled, a role is given anew) only a new address opens it.
 */
@Injectable()
@OnFact('user.disabled', 'user.role-given')
export class CloseCalendars implements FactSubscriber {
  constructor(private readonly feeds: CalendarFeedRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const { subjectId: userId, projectId } = fact;
    if (fact.type === 'user.disabled') return this.feeds.closeAll(tx, userId);
    const roleId = String(fact.data?.['roleId']);
    if (projectId !== null && (await this.feeds.isNewcomer(tx, { userId, projectId, roleId }))) {
      await this.feeds.renew(tx, userId, projectId);
    }
  }
}
