import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { PlanDeadlineRepository } from './plan-deadline.repository.ts';

/**
 * Keeps the register with approved plans and their measures: the version that holds, how measures go, the name of their unit
 * and whoever works there.
 */
@Injectable()
@OnFact(
  'plan-version.approved',
  'measure.progressed',
  'territorial-unit.changed',
  'territorial-unit.assigned',
  'territorial-unit.assignment-corrected',
  'territorial-unit.assignment-ended',
  'demo.loaded',
)
export class FollowPlans implements FactSubscriber {
  constructor(private readonly deadlines: PlanDeadlineRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    if (!fact.projectId) return;
    const named = fact.data?.['unitId'];
    const unitId = fact.subjectType === 'territorial-unit' ? fact.subjectId : typeof named === 'string' ? named : null;
    await this.deadlines.follow(tx, fact.projectId, unitId);
  }
}
