import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { EnquiryDeadlineRepository } from './enquiry-deadline.repository.ts';

/** Keeps the register with the enquiries: their due dates, who owns them, and whether they are settled. */
@Injectable()
@OnFact(
  'enquiry.received',
  'enquiry.released',
  'enquiry.taken',
  'enquiry.assigned',
  'enquiry.changed',
  'enquiry.answered',
  'enquiry.turned-into-interest',
  'enquiry.closed',
  'enquiry.reopened',
  'enquiry.marked-spam',
  'enquiry.erased',
  'enquiry.anonymised',
  'demo.loaded',
)
export class FollowEnquiries implements FactSubscriber {
  constructor(private readonly deadlines: EnquiryDeadlineRepository) {}

  async handle(tx: Transaction, { projectId, subjectType, subjectId }: RecordedFact): Promise<void> {
    if (!projectId) return;
    await this.deadlines.follow(tx, projectId, subjectType === 'enquiry' ? subjectId : null);
  }
}
