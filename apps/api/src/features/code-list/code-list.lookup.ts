import { Injectable } from '@nestjs/common';
import type { CodeListItem } from '@rssz/domain';
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

  /** Lists with the validity of their items, whichever day is asked about; an empty list is not there. */
  async lists(
    db: Pick<Transaction, 'query'>,
    names: readonly string[],
  ): Promise<ReadonlyMap<string, readonly CodeListItem[]>> {
    const rows = await db.query<{ list: string; items: CodeListItem[] }>(
      `SELECT list, json_agg(json_build_object('code', code, 'validFrom', valid_from, 'validTo', valid_to)) AS items
       FROM code_list_item WHERE list = ANY ($1::text[]) GROUP BY list`,
      [names],
    );
    return new Map(rows.map(({ list, items }) => [list, items]));
  }
}
