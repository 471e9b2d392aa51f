import { Injectable } from '@nestjs/common';
import { isLocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { MilestoneRepository } from './milestone.repository.ts';
import { reachStage } from './reach-stage.ts';

/** An enquiry that became a cooperation interest reaches the first milestone of its unit, on the day the enquiry came. */
@Injectable()
@OnFact('enquiry.turned-into-interest')
export class NoteInterest implements FactSubscriber {
  constructor(private readonly milestones: MilestoneRepository) {}

  async handle(tx: Transaction, { projectId, data }: RecordedFact): Promise<void> {
    const [unitId, on] = [data?.['unitId'], data?.['on']];
    if (!projectId || typeof unitId !== 'string' || !isLocalDate(on)) return;
    await reachStage(tx, this.milestones, { projectId, unitId, stage: 'interest' }, on);
  }
}
