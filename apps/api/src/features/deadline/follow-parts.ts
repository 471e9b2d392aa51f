import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { PartDeadlineRepository } from './part-deadline.repository.ts';

/** Keeps the register with the parts of deliverables, and with where the deliverable itself stands. */
@Injectable()
@OnFact(
  'deliverable-part.added',
  'deliverable-part.changed',
  'deliverable-part.removed',
  'deliverable-part.completed',
  'deliverable-part.reopened',
  'deliverable.returned',
  'deliverable.approved',
  'deliverable.withdrawn',
  'deliverable.reopened',
  'demo.loaded',
)
export class FollowParts implements FactSubscriber {
  constructor(private readonly deadlines: PartDeadlineRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    if (!fact.projectId) return;
    const named = fact.data?.['deliverableId'];
    const deliverableId = fact.subjectType === 'deliverable' ? fact.subjectId : named;
    await this.deadlines.follow(tx, fact.projectId, typeof deliverableId === 'string' ? deliverableId : null);
  }
}
