import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { DeadlineRepository } from './deadline.repository.ts';

/** Keeps the register with the deliverables: whatever happened to one, its row as it now stands decides. */
@Injectable()
@OnFact(
  'deliverable.planned-changed',
  'deliverable.started',
  'deliverable.submitted',
  'deliverable.returned',
  'deliverable.approved',
  'deliverable.published',
  'deliverable.withdrawn',
  'deliverable.reopened',
)
export class FollowDeliverables implements FactSubscriber {
  constructor(private readonly deadlines: DeadlineRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    if (fact.projectId) await this.deadlines.followDeliverables(tx, fact.projectId, fact.subjectId);
  }
}
