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

/** What of an answer a receipt keeps, and how a replay gets the answer back: what the request says again is not kept. */
export interface ReceiptForm<T, Kept> {
  readonly keep: (body: T) => Kept;
  readonly restore: (kept: Kept) => T;
}

export interface IdempotentRequest<T, Kept> {
  readonly key: string | undefined;
  /** Everything that makes the request what it is; only its hash is kept. */
  readonly request: unknown;
  readonly form: ReceiptForm<T, Kept>;
}

/**
 * Runs `work` once per (actor, key): the receipt commits with the rows, a replay gets the first answer, and the same key
 * with another request is refused (idempotency.key-reused). Without a key `work` simply runs. Receipts are swept after
 * thirty days.
 */
export async function idempotent<T, Kept>(
  tx: Transaction,
  { key, request, form }: IdempotentRequest<T, Kept>,
  work: () => Promise<{ status: number; body: T }>,
): Promise<ReceiptAnswer<T>> {
  if (!key) return { ...(await work()), replayed: false };
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const known = await tx.one<{ request_hash: string; status: number; answer: Kept }>(
    `SELECT request_hash, status, answer FROM receipt WHERE actor_id = $1 AND key = $2`,
    [tx.actor.userId, key],
    'receipt-find',
  );
  if (known) {
    if (known.request_hash !== hash) throw new ProblemError({ code: 'idempotency.key-reused' });
    return { status: known.status, body: form.restore(known.answer), replayed: true };
  }
  const answer = await work();
  await tx.query(
    `INSERT INTO receipt (actor_id, key, request_hash, status, answer) VALUES ($1, $2, $3, $4, $5)`,
    [tx.actor.userId, key, hash, answer.status, JSON.stringify(form.keep(answer.body))],
    'receipt-write',
  );
  return { ...answer, replayed: false };
}
