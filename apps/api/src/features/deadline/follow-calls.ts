import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { CallDeadlineRepository } from './call-deadline.repository.ts';

/**
 * Keeps the register with the days of calls, for the units that count on them: the call, the sources, the measures that hold
 * and how they go, the name of the unit and whoever works there.
 */
@Injectable()
@OnFact(
  'call.created',
  'call.changed',
  'measure-source.decided',
  'measure.progressed',
  'plan-version.approved',
  'plan-version.changed',
  'plan-version.withdrawn',
  'territorial-unit.changed',
  'territorial-unit.assigned',
  'territorial-unit.assignment-corrected',
  'territorial-unit.assignment-ended',
  'demo.loaded',
)
export class FollowCalls implements FactSubscriber {
  constructor(private readonly deadlines: CallDeadlineRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    if (!fact.projectId) return;
    const callId = fact.subjectType === 'call' ? fact.subjectId : null;
    const unitId = fact.subjectType === 'territorial-unit' ? fact.subjectId : (fact.data?.['unitId'] ?? null);
    await this.deadlines.follow(tx, fact.projectId, { callId, unitId: typeof unitId === 'string' ? unitId : null });
  }
}
