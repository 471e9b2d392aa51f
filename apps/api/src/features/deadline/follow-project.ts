import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { DeadlineRepository } from './deadline.repository.ts';

/** Changes that reach many deliverables at once: a loaded definition or demonstration. */
@Injectable()
@OnFact('project.loaded', 'project.definition-changed', 'demo.loaded')
export class FollowProject implements FactSubscriber {
  constructor(private readonly deadlines: DeadlineRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    if (fact.projectId) await this.deadlines.followDeliverables(tx, fact.projectId, null);
  }
}
