import { Injectable } from '@nestjs/common';
import type { CallContent } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A call as it is stored. */
export interface CallRecord extends CallContent {
  readonly id: string;
  readonly note: string;
  readonly version: number;
}

export type CallText = CallContent & { readonly note: string };

const FIELDS = `id, number, name, opens_on AS "opensOn", closes_on AS "closesOn", allocation_crowns AS "allocationCrowns",
  eligible_objectives AS "eligibleObjectives", eligible_applicants AS "eligibleApplicants", note, version`;

const values = (text: CallText): unknown[] => [
  text.number,
  text.name,
  text.opensOn,
  text.closesOn,
  text.allocationCrowns,
  text.eligibleObjectives,
  text.eligibleApplicants,
  text.note,
];

/** Changes the calls of a project. */
@Injectable()
export class CallRepository {
  lock(tx: Transaction, projectId: string, id: string): Promise<CallRecord | null> {
    return tx.one<CallRecord>(`SELECT ${FIELDS} FROM call WHERE project_id = $1 AND id = $2 FOR UPDATE`, [
      projectId,
      id,
    ]);
  }

  /** A call while something is written that goes by its days: they stay until the end of the transaction. */
  find(tx: Transaction, projectId: string, id: string): Promise<CallRecord | null> {
    return tx.one<CallRecord>(`SELECT ${FIELDS} FROM call WHERE project_id = $1 AND id = $2 FOR SHARE`, [
      projectId,
      id,
    ]);
  }

  /** The id of the call with a number, waiting for whoever writes the same number now. */
  async findByNumber(tx: Transaction, projectId: string, number: string): Promise<string | null> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('call:' || $1 || ':' || $2, 0))`, [
      projectId,
      number,
    ]);
    const row = await tx.one<{ id: string }>(`SELECT id FROM call WHERE project_id = $1 AND number = $2`, [
      projectId,
      number,
    ]);
    return row?.id ?? null;
  }

  async add(tx: Transaction, projectId: string, text: CallText): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO call (id, project_id, number, name, opens_on, closes_on, allocation_crowns, eligible_objectives,
         eligible_applicants, note, created_by, created_at)
       VALUES ($9, $10, $1, $2, $3, $4, $5, $6, $7, $8, $11, $12)`,
      [...values(text), id, projectId, tx.actor.userId, tx.now],
    );
    return id;
  }

  async change(tx: Transaction, id: string, text: CallText): Promise<void> {
    await tx.query(
      `UPDATE call SET number = $1, name = $2, opens_on = $3, closes_on = $4, allocation_crowns = $5,
         eligible_objectives = $6, eligible_applicants = $7, note = $8, version = version + 1 WHERE id = $9`,
      [...values(text), id],
    );
  }
}
