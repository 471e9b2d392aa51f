import type { Instant } from '../kernel/local-date.ts';

const firstDelay = 5_000;
const longestDelay = 15 * 60_000;

/**
 * When to try again after so many failures in a row: five seconds, doubled each time, a quarter of an hour at most.
 *
 * Source: web.md §4.3 (a timer with exponential back-off).
 *
 * @example retryTime('2024-09-16T10:00:00.000Z', 1) // '2024-09-16T10:00:05.000Z'
 */
export function retryTime(failedAt: Instant, failures: number): Instant {
  const delay = Math.min(longestDelay, firstDelay * 2 ** Math.min(20, Math.max(0, failures - 1)));
  return new Date(Date.parse(failedAt) + delay).toISOString();
}
