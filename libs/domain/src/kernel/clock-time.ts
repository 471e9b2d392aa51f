import { minutesInDay } from './minutes.ts';

/** A time of day on a wall clock, `HH:MM` from 00:00 to 24:00; it sorts as text. */
export type ClockTime = string & { readonly __brand: 'ClockTime' };

const shape = /^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** True for a time written `HH:MM`. Example: `isClockTime('9:00')` → `false`. */
export function isClockTime(text: unknown): text is ClockTime {
  return typeof text === 'string' && shape.test(text);
}

/**
 * Marks a known time as a time of day.
 *
 * @throws RangeError when it is not one: a defect of the caller.
 * @example clockTime('09:30')
 */
export function clockTime(text: string): ClockTime {
  if (!isClockTime(text)) throw new RangeError(`not a time of day: ${text}`);
  return text;
}

/** Minutes since midnight. Example: `minuteOfDay('09:30')` → `570`. */
export function minuteOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Minutes from one time to another of the same day, negative when it lies before. */
export function clockMinutes(from: ClockTime, to: ClockTime): number {
  return minuteOfDay(to) - minuteOfDay(from);
}

/** The time so many minutes later within the day, 24:00 at most. Example: `laterBy('09:30', 45)` → `'10:15'`. */
export function laterBy(time: ClockTime, count: number): ClockTime {
  const end = Math.min(minutesInDay, minuteOfDay(time) + count);
  const [hours, rest] = [Math.floor(end / 60), end % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}` as ClockTime;
}

/** A part of a day, from its beginning to its end. */
export interface ClockSpan {
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
}

/** True when two parts of one day share a minute; one that ends as the other begins does not. */
export function spansOverlap(one: ClockSpan, other: ClockSpan): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
