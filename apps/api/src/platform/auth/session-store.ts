import { Injectable } from '@nestjs/common';
import type { Assignment } from '@rssz/domain';
import { Database } from '../db/database.ts';
import type { Locale, SignedInActor } from './actor.ts';
import { hashToken, newToken } from './tokens.ts';

export const SESSION_COOKIE = 'rssz_session';
/** Says to the web that asking for the session is worth it. It opens nothing, so a script may read it. */
export const SIGNED_IN_COOKIE = 'rssz_signed_in';
export const SESSION_HOURS = 12;
/** However busy its person is, a session ends; a stolen one with it. */
const LONGEST_SESSION_DAYS = 7;
const TOUCH_AFTER_MS = 5 * 60_000;

/** The hot read of every request; exported because the benchmark's bare server must do the same work. */
export const FIND_SESSION = `
SELECT s.csrf_token AS "csrfToken", s.last_seen_at AS "lastSeenAt", u.id AS "userId", u.email, u.display_name AS "displayName",
  u.locale,
  coalesce((
    SELECT json_agg(json_build_object(
      'role', r.role, 'projectId', r.project_id, 'unitId', r.unit_id, 'validFrom', r.valid_from, 'validTo', r.valid_to))
    FROM role_assignment r WHERE r.user_id = u.id), '[]') AS assignments
FROM session s JOIN app_user u ON u.id = s.user_id
WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.disabled_at IS NULL`;

interface SessionRow {
  readonly csrfToken: string;
  readonly lastSeenAt: string;
  readonly userId: string;
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly assignments: readonly Assignment[];
}

/** Opaque sessions kept by the server, in real time: the person holds the token, the table only its hash. */
@Injectable()
export class SessionStore {
  constructor(private readonly database: Database) {}

  async open(userId: string): Promise<{ token: string; csrfToken: string }> {
    const token = newToken();
    const csrfToken = newToken();
    await this.database.query(
      `INSERT INTO session (token_hash, user_id, csrf_token, expires_at) VALUES ($1, $2, $3, $4)`,
      [hashToken(token), userId, csrfToken, expiry()],
    );
    await this.database.query(`DELETE FROM session WHERE user_id = $1 AND expires_at < $2`, [userId, new Date()]);
    return { token, csrfToken };
  }

  async find(token: string): Promise<SignedInActor | null> {
    const tokenHash = hashToken(token);
    const row = await this.database.one<SessionRow>(FIND_SESSION, [tokenHash, new Date()], 'session-find');
    if (!row) return null;
    if (Date.now() - Date.parse(row.lastSeenAt) > TOUCH_AFTER_MS) await this.touch(tokenHash);
    const { lastSeenAt: _seen, ...actor } = row;
    return { ...actor, tokenHash };
  }

  async close(tokenHash: string): Promise<void> {
    await this.database.query(`DELETE FROM session WHERE token_hash = $1`, [tokenHash]);
  }

  /** Ends the session of a token, whoever holds it; an unknown one is nothing. */
  async closeByToken(token: string): Promise<void> {
    await this.close(hashToken(token));
  }

  private async touch(tokenHash: string): Promise<void> {
    await this.database.query(
      `UPDATE session SET last_seen_at = $2, expires_at = least($3, created_at + make_interval(days => $4))
       WHERE token_hash = $1`,
      [tokenHash, new Date(), expiry(), LONGEST_SESSION_DAYS],
    );
  }
}

const expiry = (): Date => new Date(Date.now() + SESSION_HOURS * 3_600_000);
