import { Injectable } from '@nestjs/common';
import { isLocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { MilestoneRepository } from './milestone.repository.ts';
import { reachStage } from './reach-stage.ts';

/** The first approved plan of a unit reaches the stage *plan approved* on the day of the resolution. */
@Injectable()
@OnFact('plan-version.approved')
export class FollowPlanApproval implements FactSubscriber {
  constructor(private readonly milestones: MilestoneRepository) {}

  async handle(tx: Transaction, { projectId, data }: RecordedFact): Promise<void> {
    const [unitId, on] = [data?.['unitId'], data?.['on']];
    if (!projectId || typeof unitId !== 'string' || !isLocalDate(on)) return;
    await reachStage(tx, this.milestones, { projectId, unitId, stage: 'plan-approved' }, on);
  }
}
