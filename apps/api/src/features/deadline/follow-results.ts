import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { ResultDeadlineRepository } from './result-deadline.repository.ts';

/**
 * Keeps the register with the results that units agreed to: the version that holds, how results were closed, the name of
 * their unit and whoever works there.
 */
@Injectable()
@OnFact(
  'cooperation-description.agreed',
  'cooperation-description.approved',
  'expected-result.closed',
  'expected-result.closing-corrected',
  'territorial-unit.changed',
  'territorial-unit.assigned',
  'territorial-unit.assignment-corrected',
  'territorial-unit.assignment-ended',
  'demo.loaded',
)
export class FollowResults implements FactSubscriber {
  constructor(private readonly deadlines: ResultDeadlineRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    if (!fact.projectId) return;
    const named = fact.data?.['unitId'];
    const unitId = fact.subjectType === 'territorial-unit' ? fact.subjectId : typeof named === 'string' ? named : null;
    await this.deadlines.follow(tx, fact.projectId, unitId);
  }
}
