import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';

/** What other features may ask of code lists. */
@Injectable()
export class CodeListLookup {
  /** Whether a list has the code, valid today. Example: `has(tx, 'region', 'CZ042')` → true. */
  async has(tx: Transaction, list: string, code: string): Promise<boolean> {
    const row = await tx.one(
      `SELECT 1 FROM code_list_item WHERE list = $1 AND code = $2
         AND coalesce(valid_from <= $3::date, true) AND coalesce(valid_to >= $3::date, true)`,
      [list, code, tx.today],
      'code-list-has',
    );
    return row !== null;
  }
}
