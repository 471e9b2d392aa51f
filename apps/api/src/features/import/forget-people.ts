import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { PeopleLinesRepository } from './people-lines.repository.ts';

/**
 * Takes what files said of an erased person out of the lines of imports. A merge ends the way back of the lines that wrote
 * either record, so that what they keep for it goes too.
 */
@Injectable()
@OnFact('participant.anonymised', 'participant.merged')
export class ForgetPeople implements FactSubscriber {
  constructor(private readonly lines: PeopleLinesRepository) {}

  async handle(tx: Transaction, { type, projectId, subjectId }: RecordedFact): Promise<void> {
    await this.lines.forgetWritten(tx, subjectId);
    if (type === 'participant.anonymised' && projectId) await this.lines.forgetNamed(tx, projectId, subjectId);
  }
}
