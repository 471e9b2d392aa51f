import type { Transaction } from '../db/transaction.ts';
import type { Locale } from './actor.ts';
import { hashToken, newToken } from './tokens.ts';

/** Whatever runs a statement: a transaction, or a plain connection before the application is up. */
type Runs = Pick<Transaction, 'query'>;

export type AccessLinkPurpose = 'first-administrator' | 'set-password';

export interface MadeLink {
  readonly token: string;
  readonly validUntil: string;
}

/** Makes a one-time link's token; older unused links of the same purpose and person stop working. */
export async function makeAccessLink(
  db: Runs,
  purpose: AccessLinkPurpose,
  userId: string | null,
  validHours: number,
): Promise<MadeLink> {
  const token = newToken();
  await db.query(
    `UPDATE access_link SET used_at = clock_timestamp()
     WHERE purpose = $1 AND user_id IS NOT DISTINCT FROM $2 AND used_at IS NULL`,
    [purpose, userId],
  );
  const [row] = await db.query<{ validUntil: string }>(
    `INSERT INTO access_link (token_hash, purpose, user_id, expires_at)
     VALUES ($1, $2, $3, clock_timestamp() + make_interval(hours => $4)) RETURNING expires_at AS "validUntil"`,
    [hashToken(token), purpose, userId, validHours],
  );
  return { token, validUntil: row?.validUntil ?? '' };
}

/** Whose link it is; nobody's when it makes the first account. */
export interface LinkHolder {
  readonly userId: string;
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
}

export interface OpenLink {
  readonly holder: LinkHolder | null;
}

/** $1 hash of the token · $2 purpose. A link of a disabled account is void, as is one for a first account that exists. */
const OPEN = `
l.token_hash = $1 AND l.purpose = $2 AND l.used_at IS NULL AND l.expires_at > clock_timestamp()
AND CASE WHEN l.user_id IS NULL THEN NOT EXISTS (SELECT 1 FROM app_user)
  ELSE EXISTS (SELECT 1 FROM app_user u WHERE u.id = l.user_id AND u.disabled_at IS NULL) END`;

/** Looks whether a link opens anything, without using it up: before a costly hash is made for it. */
export async function findAccessLink(db: Runs, purpose: AccessLinkPurpose, token: string): Promise<OpenLink | null> {
  const [row] = await db.query<{ holder: LinkHolder | null }>(
    `SELECT CASE WHEN u.id IS NOT NULL THEN json_build_object('userId', u.id, 'email', u.email,
       'displayName', u.display_name, 'locale', u.locale) END AS holder
     FROM access_link l LEFT JOIN app_user u ON u.id = l.user_id WHERE ${OPEN}`,
    [hashToken(token), purpose],
  );
  return row ?? null;
}

/** Uses a link up, once, within the transaction; false when it is unknown, used, expired or void. */
export async function useAccessLink(tx: Transaction, purpose: AccessLinkPurpose, token: string): Promise<boolean> {
  const row = await tx.one(`UPDATE access_link l SET used_at = clock_timestamp() WHERE ${OPEN} RETURNING 1 AS used`, [
    hashToken(token),
    purpose,
  ]);
  return row !== null;
}

/** Uses up whatever links a person still has: they open nothing more. */
export async function voidAccessLinks(tx: Transaction, userId: string): Promise<void> {
  await tx.query(`UPDATE access_link SET used_at = clock_timestamp() WHERE user_id = $1 AND used_at IS NULL`, [userId]);
}
