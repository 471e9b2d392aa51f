import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { EsfExchangeRepository } from './esf-exchange.repository.ts';

/** Keeps what is matched with IS ESF where its person is: with the record that is kept, and nowhere once it was erased. */
@Injectable()
@OnFact('participant.merged', 'participant.anonymised')
export class FollowPeople implements FactSubscriber {
  constructor(private readonly exchanges: EsfExchangeRepository) {}

  async handle(tx: Transaction, { type, projectId, subjectId, data = {} }: RecordedFact): Promise<void> {
    if (projectId === null) return;
    if (type === 'participant.anonymised') return this.exchanges.forget(tx, projectId, subjectId);
    const { keptId, removedId } = data as { keptId?: string; removedId?: string };
    // The fact is told of both records; once is enough.
    if (keptId && removedId === subjectId) await this.exchanges.followMerge(tx, projectId, removedId, keptId);
  }
}
