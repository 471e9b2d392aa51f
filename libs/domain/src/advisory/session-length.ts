import { clockMinutes, type ClockSpan, type ClockTime } from '../kernel/clock-time.ts';
import { minutesInDay, type Minutes } from '../kernel/minutes.ts';
import { failure, success, type Result } from '../kernel/result.ts';

/** When and how long a session was: from–to, minutes, or both when there was a break. */
export interface SessionTime {
  readonly startsAt?: ClockTime | null;
  readonly endsAt?: ClockTime | null;
  readonly minutes?: number | null;
}

/**
 * The length of a session in minutes: what was written, else the time from beginning to end. Both together must agree in
 * that the session is not longer than the time it took; a break makes it shorter.
 *
 * Source: issue 4 §1 (from–to or minutes).
 *
 * Errors: `log.minutes-range`, `log.time-incomplete`, `log.time-reversed`, `log.minutes-over-span`, each with its field.
 *
 * @example sessionMinutes({ startsAt: '09:00', endsAt: '11:30' }) // { ok: true, value: 150 }
 */
export function sessionMinutes(time: SessionTime): Result<Minutes> {
  const isHalf = Boolean(time.startsAt) !== Boolean(time.endsAt);
  if (isHalf) return failure({ code: 'log.time-incomplete', field: time.startsAt ? 'endsAt' : 'startsAt' });
  const span = spanMinutes(time);
  if (span !== null && span <= 0) return failure({ code: 'log.time-reversed', field: 'endsAt' });
  return lengthWithin(time.minutes ?? span ?? 0, span);
}

/** The time a session took, when both its ends are known; else `null`. */
export function sessionSpan({ startsAt, endsAt }: SessionTime): ClockSpan | null {
  return startsAt && endsAt && startsAt < endsAt ? { startsAt, endsAt } : null;
}

function spanMinutes({ startsAt, endsAt }: SessionTime): number | null {
  return startsAt && endsAt ? clockMinutes(startsAt, endsAt) : null;
}

function lengthWithin(count: number, span: number | null): Result<Minutes> {
  if (!Number.isInteger(count) || count <= 0 || count > minutesInDay) {
    return failure({ code: 'log.minutes-range', field: 'minutes', params: { max: minutesInDay } });
  }
  if (span !== null && count > span) {
    return failure({ code: 'log.minutes-over-span', field: 'minutes', params: { minutes: count, span } });
  }
  return success(count as Minutes);
}
