import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { NextStepDeadlineRepository } from './next-step-deadline.repository.ts';

/**
 * Keeps the register with the next steps of the diary. A new log that agreed nothing has nothing in the register, so writing
 * it costs nothing here; a loaded demonstration brings all logs at once.
 */
@Injectable()
@OnFact(
  'advisory-log.logged',
  'advisory-log.corrected',
  'advisory-log.voided',
  'advisory-log.next-step-changed',
  'territorial-unit.changed',
  'demo.loaded',
)
export class FollowNextSteps implements FactSubscriber {
  constructor(private readonly deadlines: NextStepDeadlineRepository) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    if (!fact.projectId || isWithoutStep(fact)) return;
    await this.deadlines.follow(tx, fact.projectId, {
      logId: fact.subjectType === 'advisory-log' ? fact.subjectId : null,
      unitId: fact.subjectType === 'territorial-unit' ? fact.subjectId : null,
    });
  }
}

function isWithoutStep({ type, data }: RecordedFact): boolean {
  return type === 'advisory-log.logged' && !data?.['nextStepDueOn'];
}
