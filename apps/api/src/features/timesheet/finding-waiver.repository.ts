import { Injectable } from '@nestjs/common';
import type { RegisterFinding } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

interface NewWaiver extends Pick<RegisterFinding, 'key' | 'params'> {
  readonly projectId: string;
  readonly reason: string;
  readonly waivedOn: string;
}

/** The rows of waivers; one that is taken back stays. */
@Injectable()
export class FindingWaiverRepository {
  /** Two managers who waive one finding take turns. */
  async lockFinding(tx: Transaction, projectId: string, key: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 27))`, [`finding/${projectId}/${key}`]);
  }

  async insert(tx: Transaction, waiver: NewWaiver): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO finding_waiver (id, project_id, finding_key, params, reason, waived_on, waived_at, waived_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        waiver.projectId,
        waiver.key,
        JSON.stringify(waiver.params),
        waiver.reason,
        waiver.waivedOn,
        tx.now,
        tx.actor.userId,
      ],
    );
    return id;
  }

  /** False when there is no such waiver, or it was taken back before. */
  async withdraw(tx: Transaction, projectId: string, id: string): Promise<boolean> {
    const row = await tx.one(
      `UPDATE finding_waiver SET withdrawn_at = $3, withdrawn_by = $4
       WHERE project_id = $1 AND id = $2 AND withdrawn_at IS NULL RETURNING id`,
      [projectId, id, tx.now, tx.actor.userId],
    );
    return row !== null;
  }
}
