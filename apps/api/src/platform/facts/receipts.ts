import { createHash } from 'node:crypto';
import type { Transaction } from '../db/transaction.ts';
import { ProblemError } from '../http/problem-error.ts';

const KEY_SHAPE = /^[\x21-\x7e]{1,100}$/;

/** Reads an Idempotency-Key: up to 100 visible ASCII characters. Errors: request.malformed (400). */
export function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined || header === '') return undefined;
  if (!KEY_SHAPE.test(header)) throw new ProblemError({ code: 'request.malformed' });
  return header;
}

export interface ReceiptAnswer<T> {
  readonly status: number;
  readonly body: T;
  readonly replayed: boolean;
}

/**
 * Runs `work` once per (actor, key): the receipt commits with the rows, a replay gets the stored answer, and the same key
 * with another request is refused (idempotency.key-reused). Without a key `work` simply runs.
 */
export async function idempotent<T>(
  tx: Transaction,
  key: string | undefined,
  request: unknown,
  work: () => Promise<{ status: number; body: T }>,
): Promise<ReceiptAnswer<T>> {
  if (!key) return { ...(await work()), replayed: false };
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const known = await tx.one<{ request_hash: string; status: number; answer: T }>(
    `SELECT request_hash, status, answer FROM receipt WHERE actor_id = $1 AND key = $2`,
    [tx.actor.userId, key],
    'receipt-find',
  );
  if (known) {
    if (known.request_hash !== hash) throw new ProblemError({ code: 'idempotency.key-reused' });
    return { status: known.status, body: known.answer, replayed: true };
  }
  const answer = await work();
  await tx.query(
    `INSERT INTO receipt (actor_id, key, request_hash, status, answer) VALUES ($1, $2, $3, $4, $5)`,
    [tx.actor.userId, key, hash, answer.status, JSON.stringify(answer.body)],
    'receipt-write',
  );
  return { ...answer, replayed: false };
}
