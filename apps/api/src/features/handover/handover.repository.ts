import { Injectable } from '@nestjs/common';
import type { HandoverOffer, HandoverState } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface NewHandover extends HandoverOffer {
  readonly projectId: string;
  readonly note: string;
}

export interface StoredHandover extends NewHandover {
  readonly id: string;
  readonly state: HandoverState;
  readonly version: number;
}

/** The rows of hand-overs; of a unit at most one waits for an answer. */
@Injectable()
export class HandoverRepository {
  /** Locks the unit, so that it is offered once; false when the project has no such unit. */
  async lockUnit(tx: Transaction, projectId: string, unitId: string): Promise<boolean> {
    const row = await tx.one(
      `SELECT 1 FROM territorial_unit WHERE project_id = $1 AND id = $2 FOR UPDATE`,
      [projectId, unitId],
      'handover-lock-unit',
    );
    return row !== null;
  }

  async hasOffer(tx: Transaction, unitId: string): Promise<boolean> {
    return (await tx.one(`SELECT 1 FROM handover WHERE unit_id = $1 AND state = 'offered'`, [unitId])) !== null;
  }

  async insert(tx: Transaction, offer: NewHandover): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO handover (id, project_id, unit_id, predecessor_id, successor_id, valid_from, note, offered_by, offered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        offer.projectId,
        offer.unitId,
        offer.predecessorId,
        offer.successorId,
        offer.validFrom,
        offer.note,
        tx.actor.userId,
        tx.now,
      ],
    );
    return id;
  }

  lock(tx: Transaction, projectId: string, id: string): Promise<StoredHandover | null> {
    return tx.one<StoredHandover>(
      `SELECT id, project_id AS "projectId", unit_id AS "unitId", predecessor_id AS "predecessorId",
         successor_id AS "successorId", valid_from AS "validFrom", note, state, version
       FROM handover WHERE project_id = $1 AND id = $2 FOR UPDATE`,
      [projectId, id],
    );
  }

  async close(tx: Transaction, id: string, state: HandoverState, validFrom: string): Promise<void> {
    await tx.query(
      `UPDATE handover SET state = $2, valid_from = $3, closed_by = $4, closed_at = $5, version = version + 1 WHERE id = $1`,
      [id, state, validFrom, tx.actor.userId, tx.now],
    );
  }
}
