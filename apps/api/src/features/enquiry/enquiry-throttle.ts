import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { EnquirySecret } from './enquiry-secret.ts';

/** A town hall behind one address may ask a few things in an hour; all of the country together some hundreds. */
export const MOST_PER_ADDRESS = 10;
export const MOST_TOGETHER = 300;

const COUNT = `
INSERT INTO enquiry_throttle AS t (key, count, window_started_at) VALUES ($1, 1, clock_timestamp())
ON CONFLICT (key) DO UPDATE SET
  count = CASE WHEN t.window_started_at < clock_timestamp() - interval '1 hour' THEN 1 ELSE t.count + 1 END,
  window_started_at = CASE WHEN t.window_started_at < clock_timestamp() - interval '1 hour' THEN clock_timestamp()
    ELSE t.window_started_at END
RETURNING count, greatest(1, ceil(extract(epoch FROM window_started_at + interval '1 hour' - clock_timestamp())))::int AS seconds`;

/**
 * Counts enquiries per address and together in the database, so that any number of processes count together. Addresses are
 * kept as hashes under a salt of their day; once the salt is swept nobody can tell what a row belonged to.
 */
@Injectable()
export class EnquiryThrottle {
  constructor(
    private readonly database: Database,
    private readonly secret: EnquirySecret,
  ) {}

  /** Errors: enquiry.throttled (429) with the seconds until it is worth trying again. */
  async count(address: string): Promise<void> {
    const salt = await this.saltOf(new Date().toISOString().slice(0, 10));
    const key = this.secret.hash('address', `${salt}:${networkOf(address)}`);
    await this.refuseOver(`address:${key}`, MOST_PER_ADDRESS);
    await this.refuseOver('all', MOST_TOGETHER);
  }

  private async refuseOver(key: string, most: number): Promise<void> {
    const row = await this.database.one<{ count: number; seconds: number }>(COUNT, [key], 'enquiry-throttle');
    if (row && row.count > most) {
      throw new ProblemError({ code: 'enquiry.throttled', params: { retryAfterSeconds: row.seconds } });
    }
  }

  private async saltOf(day: string): Promise<string> {
    const row = await this.database.one<{ salt: string }>(
      `INSERT INTO enquiry_salt AS s (day, salt) VALUES ($1, $2) ON CONFLICT (day) DO UPDATE SET salt = s.salt RETURNING salt`,
      [day, randomBytes(16).toString('base64url')],
      'enquiry-salt',
    );
    return row?.salt ?? '';
  }
}

/** An IPv6 subscriber has a whole network of 64 bits to change addresses in. Example: `networkOf('2001:db8:1:2:3::4')`. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [front = '', back = ''] = address.split('::');
  const [left, right] = [front.split(':').filter(Boolean), back.split(':').filter(Boolean)];
  const gap = address.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return [...left, ...gap, ...right]
    .slice(0, 4)
    .map((part) => part.padStart(4, '0').toLowerCase())
    .join(':');
}
