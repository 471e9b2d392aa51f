import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';

/**
 * Lets go of a unit that an undone import takes back: what it had to do by itself is closed, and nothing in the register
 * points to it any more.
 */
@Injectable()
@OnFact('territorial-unit.removed')
export class LetGoOfUnits implements FactSubscriber {
  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    await tx.query(
      `UPDATE deadline SET unit_id = NULL, closed_at = coalesce(closed_at, $2::timestamptz) WHERE unit_id = $1`,
      [fact.subjectId, tx.now],
      'deadline-let-go-of-unit',
    );
  }
}
