import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/transaction.ts';

/** $1 user · $2 project, or null for all of theirs. Closing a feed is the step to the next generation. */
const CLOSE = `
INSERT INTO calendar_feed AS f (user_id, project_id, generation)
SELECT $1, p.id, 2 FROM project p WHERE $2::uuid IS NULL OR p.id = $2
ON CONFLICT (user_id, project_id) DO UPDATE SET generation = f.generation + 1
RETURNING generation`;

/** The generations of addresses of calendar feeds. */
@Injectable()
export class CalendarFeedRepository {
  /** Kills the address of one feed and answers the generation of the next one. */
  async renew(tx: Transaction, userId: string, projectId: string): Promise<number> {
    const row = await tx.one<{ generation: number }>(CLOSE, [userId, projectId]);
    if (!row) throw new RangeError('There is no such project');
    return row.generation;
  }

  async closeAll(tx: Transaction, userId: string): Promise<void> {
    await tx.query(CLOSE, [userId, null]);
  }

  /**
   * True when somebody with the new role had none in the project before: their old address must not come to life. What they
   * had of units alone gave no right, so it does not count.
   */
  async isNewcomer(tx: Transaction, held: { userId: string; projectId: string; roleId: string }): Promise<boolean> {
    const row = await tx.one(
      `SELECT 1 FROM role_assignment WHERE user_id = $1 AND project_id = $2 AND id <> $3 AND unit_id IS NULL
         AND valid_from <= $4::date AND (valid_to IS NULL OR valid_to >= $4::date) LIMIT 1`,
      [held.userId, held.projectId, held.roleId, tx.today],
    );
    return row === null;
  }
}
