import { hashToken, newToken } from './tokens.ts';
import type { Transaction } from '../db/transaction.ts';

/** Whatever runs a statement: a transaction, or a plain connection before the application is up. */
type Runs = Pick<Transaction, 'query'>;

export type AccessLinkPurpose = 'first-administrator' | 'set-password';

/** Makes a one-time link's token; older unused links of the same purpose and person stop working. */
export async function makeAccessLink(
  db: Runs,
  purpose: AccessLinkPurpose,
  userId: string | null,
  validHours: number,
): Promise<string> {
  const token = newToken();
  await db.query(
    `UPDATE access_link SET used_at = clock_timestamp()
     WHERE purpose = $1 AND user_id IS NOT DISTINCT FROM $2 AND used_at IS NULL`,
    [purpose, userId],
  );
  await db.query(
    `INSERT INTO access_link (token_hash, purpose, user_id, expires_at)
     VALUES ($1, $2, $3, clock_timestamp() + make_interval(hours => $4))`,
    [hashToken(token), purpose, userId, validHours],
  );
  return token;
}

/** Uses a link up, once, within the transaction; null when it is unknown, used or expired. */
export async function useAccessLink(
  tx: Transaction,
  purpose: AccessLinkPurpose,
  token: string,
): Promise<{ userId: string | null } | null> {
  return tx.one<{ userId: string | null }>(
    `UPDATE access_link SET used_at = clock_timestamp()
     WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > clock_timestamp()
     RETURNING user_id AS "userId"`,
    [hashToken(token), purpose],
  );
}
