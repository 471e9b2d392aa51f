import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { ImportRowRepository } from './import-row.repository.ts';

/** Takes what files said of an erased person out of the lines of their imports. */
@Injectable()
@OnFact('participant.anonymised')
export class ForgetPeople implements FactSubscriber {
  constructor(private readonly rows: ImportRowRepository) {}

  handle(tx: Transaction, { subjectId }: RecordedFact): Promise<void> {
    return this.rows.forget(tx, subjectId);
  }
}
