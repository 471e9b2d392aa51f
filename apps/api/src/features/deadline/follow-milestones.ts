import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { MilestoneDeadlineRepository } from './milestone-deadline.repository.ts';

/**
 * Keeps the register with the milestones: their days, the name of their unit and whoever works there. A loaded demonstration
 * brings all of them at once.
 */
@Injectable()
@OnFact(
  'milestone.changed',
  'territorial-unit.changed',
  'territorial-unit.assigned',
  'territorial-unit.assignment-corrected',
  'territorial-unit.assignment-ended',
  'demo.loaded',
)
export class FollowMilestones implements FactSubscriber {
  constructor(private readonly deadlines: MilestoneDeadlineRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    if (!fact.projectId) return;
    const unitId = fact.subjectType === 'territorial-unit' ? fact.subjectId : null;
    await this.deadlines.follow(tx, fact.projectId, unitId);
  }
}
