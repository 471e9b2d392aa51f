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
  THEN ceil(extract(epoch FROM old.blocked_until - clock_timestamp()))::int END AS seconds`;

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
  async reserve(email: string, address: string): Promise<void> {
    for (const subject of subjectsOf(email, address)) await this.count(subject);
  }

  /** The same for an attempt with a one-time link, which is counted by address only: it names no account. */
  async reserveAddress(address: string): Promise<void> {
    await this.count({ key: addressKey(address), freeFailures: FREE_FAILURES_OF_ADDRESS });
  }

  async succeeded(email: string, address: string): Promise<void> {
    await this.database.query(`DELETE FROM sign_in_throttle WHERE key = $1`, [accountKey(email)]);
    await this.uncount([addressKey(address)]);
  }

  /** Takes back what `reserve` counted when the password was not looked at. */
  async giveBack(email: string, address: string): Promise<void> {
    await this.uncount([accountKey(email), addressKey(address)]);
  }

  async giveBackAddress(address: string): Promise<void> {
    await this.uncount([addressKey(address)]);
  }

  private async count({ key, freeFailures }: Subject): Promise<void> {
    const row = await this.database.one<{ seconds: number | null }>(RESERVE, [
      key,
      WINDOW_MINUTES,
      freeFailures,
      FIRST_BLOCK_SECONDS,
      LONGEST_BLOCK_SECONDS,
    ]);
    if (row?.seconds) throw new ProblemError({ code: 'sign-in.throttled', params: { retryAfterSeconds: row.seconds } });
  }

  private async uncount(keys: readonly string[]): Promise<void> {
    await this.database.query(
      `UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0), blocked_until = NULL WHERE key = ANY($1)`,
      [keys],
    );
  }
}

/** The account's key is a hash: the table names nobody, not even those who mistyped their address. */
const accountKey = (email: string): string => `account:${hashToken(email.trim().toLowerCase())}`;

const addressKey = (address: string): string => `address:${address}`;

const subjectsOf = (email: string, address: string): Subject[] => [
  { key: accountKey(email), freeFailures: FREE_FAILURES_OF_ACCOUNT },
  { key: addressKey(address), freeFailures: FREE_FAILURES_OF_ADDRESS },
];
