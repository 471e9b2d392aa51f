import type { Transaction } from '../../platform/db/transaction.ts';

/** Until the end of the transaction nobody else writes, merges or erases people of the project. */
export async function holdPeople(tx: Transaction, projectId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('participant:' || $1, 0))`, [projectId]);
}
