import { Injectable } from '@nestjs/common';
import { Database } from '../db/database.ts';
import { RETENTIONS, type Retention } from './retention.ts';

/** Small enough that no lock is felt, large enough that a day's rows go in one. */
const BATCH = 5_000;

/** Removes or empties the rows that have served their purpose, table by table. */
@Injectable()
export class RowSweep {
  constructor(private readonly database: Database) {}

  /** Answers how many rows were removed or emptied. */
  async run(now: Date = new Date()): Promise<number> {
    let removed = 0;
    for (const retention of RETENTIONS) removed += await this.sweep(retention, now);
    return removed;
  }

  private async sweep({ table, condition, emptied }: Retention, now: Date): Promise<number> {
    const act = emptied === undefined ? `DELETE FROM ${table}` : `UPDATE ${table} SET ${emptied}`;
    let removed = 0;
    for (let batch = BATCH; batch === BATCH; removed += batch) {
      const row = await this.database.one<{ count: number }>(
        `WITH gone AS (
           ${act} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${condition} LIMIT ${BATCH}))
             AND ${condition} RETURNING 1
         ) SELECT count(*) AS count FROM gone`,
        [now],
      );
      batch = row?.count ?? 0;
    }
    return removed;
  }
}
