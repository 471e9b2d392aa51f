import { Injectable } from '@nestjs/common';
import { Database } from '../db/database.ts';
import { ProblemError } from '../http/problem-error.ts';
import { hashToken } from './tokens.ts';

const WINDOW_MINUTES = 15;
const FREE_FAILURES_OF_ACCOUNT = 5;
const FREE_FAILURES_OF_ADDRESS = 20;
const FIRST_BLOCK_SECONDS = 30;
const LONGEST_BLOCK_SECONDS = 900;

/** One statement per subject: a blocked one stays as it is and answers for how many seconds more. */
const RESERVE = `
INSERT INTO sign_in_throttle AS t (key, failures, window_started_at) VALUES ($1, 1, clock_timestamp())
ON CONFLICT (key) DO UPDATE SET
  failures = CASE WHEN t.blocked_until > clock_timestamp() THEN t.failures
    WHEN t.window_started_at < clock_timestamp() - make_interval(mins => $2) THEN 1 ELSE t.failures + 1 END,
  window_started_at = CASE WHEN t.window_started_at < clock_timestamp() - make_interval(mins => $2)
    AND coalesce(t.blocked_until < clock_timestamp(), true) THEN clock_timestamp() ELSE t.window_started_at END,
  blocked_until = CASE WHEN t.blocked_until > clock_timestamp() THEN t.blocked_until
    WHEN t.window_started_at < clock_timestamp() - make_interval(mins => $2) OR t.failures + 1 < $3 THEN NULL
    ELSE clock_timestamp() + make_interval(secs => least($5, $4 * power(2, least(t.failures + 1 - $3, 10)))) END
RETURNING CASE WHEN old.blocked_until > clock_timestamp()
  THEN ceil(extract(epoch FROM old.blocked_until - clock_timestamp()))::int END AS seconds, t.blocked_until::text AS "blockedUntil"`;

/** $1 keys · $2 the blocks that the attempt itself set. A block that another attempt set meanwhile stays. */
const GIVE_BACK = `
UPDATE sign_in_throttle t SET failures = greatest(t.failures - 1, 0),
  blocked_until = CASE WHEN t.blocked_until IS DISTINCT FROM mine.blocked_until::timestamptz THEN t.blocked_until END
FROM unnest($1::text[], $2::text[]) AS mine (key, blocked_until) WHERE t.key = mine.key`;

/** An attempt that was counted: under which keys, and the block that each count set, if any. */
export type Reservation = readonly { readonly key: string; readonly blockedUntil: string | null }[];

interface Subject {
  readonly key: string;
  readonly freeFailures: number;
}

/**
 * Failed sign-ins and failed one-time links are counted per account and per address in the database, so that any number of processes count
 * together. After the free ones each failure blocks for twice as long as the one before, up to 15 minutes.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly database: Database) {}

  /**
   * Counts an attempt before its password is looked at, so that many at once are many. Refuses (sign-in.throttled, 429)
   * while the account or the address is blocked; `succeeded` gives the attempt back.
   */
  async reserve(email: string, address: string): Promise<Reservation> {
    const reserved: Reservation[number][] = [];
    for (const subject of subjectsOf(email, address)) reserved.push(await this.count(subject));
    return reserved;
  }

  /** The same for an attempt with a one-time link, which is counted by address only: it names no account. */
  async reserveAddress(address: string): Promise<Reservation> {
    return [await this.count({ key: addressKey(address), freeFailures: FREE_FAILURES_OF_ADDRESS })];
  }

  /** Forgets the failures of the account, and gives the attempt back to its address. */
  async succeeded(email: string, reservation: Reservation): Promise<void> {
    await this.database.query(`DELETE FROM sign_in_throttle WHERE key = $1`, [accountKey(email)]);
    await this.giveBack(reservation);
  }

  /** Takes back what was counted when the password was not looked at, with the block that this count set and no other. */
  async giveBack(reservation: Reservation): Promise<void> {
    const keys = reservation.map(({ key }) => key);
    const blocks = reservation.map(({ blockedUntil }) => blockedUntil);
    await this.database.query(GIVE_BACK, [keys, blocks]);
  }

  private async count({ key, freeFailures }: Subject): Promise<Reservation[number]> {
    const row = await this.database.one<{ seconds: number | null; blockedUntil: string | null }>(RESERVE, [
      key,
      WINDOW_MINUTES,
      freeFailures,
      FIRST_BLOCK_SECONDS,
      LONGEST_BLOCK_SECONDS,
    ]);
    if (row?.seconds) throw new ProblemError({ code: 'sign-in.throttled', params: { retryAfterSeconds: row.seconds } });
    return { key, blockedUntil: row?.blockedUntil ?? null };
  }
}

/** The account's key is a hash: the table names nobody, not even those who mistyped their address. */
const accountKey = (email: string): string => `account:${hashToken(email.trim().toLowerCase())}`;

const addressKey = (address: string): string => `address:${address}`;

const subjectsOf = (email: string, address: string): Subject[] => [
  { key: accountKey(email), freeFailures: FREE_FAILURES_OF_ACCOUNT },
  { key: addressKey(address), freeFailures: FREE_FAILURES_OF_ADDRESS },
];
