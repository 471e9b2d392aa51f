import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { PartedRow } from './deliverable-part.view.ts';
import { PARTED_DELIVERABLE } from './parted-deliverable.sql.ts';

export interface PartContent {
  readonly title: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

/** A part as the write side needs it. */
export interface PartRecord extends PartContent {
  readonly id: string;
  readonly completedOn: string | null;
  readonly version: number;
}

/** The rows of parts; whoever changes one has locked its deliverable first, as uploads do. */
@Injectable()
export class DeliverablePartRepository {
  lockDeliverable(tx: Transaction, projectId: string, id: string): Promise<PartedRow | null> {
    return tx.one<PartedRow>(`${PARTED_DELIVERABLE} FOR NO KEY UPDATE OF d`, [projectId, id, tx.today]);
  }

  all(tx: Transaction, deliverableId: string): Promise<PartRecord[]> {
    return tx.query<PartRecord>(
      `SELECT id, title, owner_id AS "ownerId", due_on AS "dueOn", completed_on AS "completedOn", version
       FROM deliverable_part WHERE deliverable_id = $1 ORDER BY position, id`,
      [deliverableId],
    );
  }

  async add(tx: Transaction, projectId: string, deliverableId: string, part: PartContent): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO deliverable_part (id, project_id, deliverable_id, position, title, owner_id, due_on)
       SELECT $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6 FROM deliverable_part WHERE deliverable_id = $3`,
      [id, projectId, deliverableId, part.title, part.ownerId, part.dueOn],
    );
    return id;
  }

  async change(tx: Transaction, id: string, part: PartContent): Promise<void> {
    await tx.query(
      `UPDATE deliverable_part SET title = $2, owner_id = $3, due_on = $4, version = version + 1 WHERE id = $1`,
      [id, part.title, part.ownerId, part.dueOn],
    );
  }

  async complete(tx: Transaction, id: string, on: string | null): Promise<void> {
    await tx.query(`UPDATE deliverable_part SET completed_on = $2, version = version + 1 WHERE id = $1`, [id, on]);
  }

  async order(tx: Transaction, deliverableId: string, ids: readonly string[]): Promise<void> {
    await tx.query(`UPDATE deliverable_part SET position = array_position($2::uuid[], id) WHERE deliverable_id = $1`, [
      deliverableId,
      ids,
    ]);
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM deliverable_part WHERE id = $1`, [id]);
  }
}
