import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { AttachmentRepository } from './attachment.repository.ts';

/** Keeps attendance sheets where their log is, since the unit of a file decides who sees it. */
@Injectable()
@OnFact('advisory-log.corrected', 'advisory-log.voided')
export class FollowLogs implements FactSubscriber {
  constructor(private readonly attachments: AttachmentRepository) {}

  async handle(tx: Transaction, { subjectId, data = {} }: RecordedFact): Promise<void> {
    const { unitId, mergedIntoId } = data as { unitId?: string; mergedIntoId?: string };
    if (unitId) await this.attachments.followLog(tx, subjectId, { logId: mergedIntoId ?? subjectId, unitId });
  }
}
