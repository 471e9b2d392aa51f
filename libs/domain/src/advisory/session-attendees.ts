import type { Attendee } from './attendee-problems.ts';

/**
 * Adds people to a session; each is there for the whole of it until somebody says otherwise. Who is there already stays
 * as they are, so that adding a group twice adds nobody twice.
 *
 * Source: issue 4 §1 (minutes default to the session's and never exceed it; a seminar for 30 at once).
 *
 * @example withAttendees([], ['a', 'b'], 90) // [{ participantId: 'a', minutes: 90 }, { participantId: 'b', minutes: 90 }]
 */
export function withAttendees(
  attendees: readonly Attendee[],
  participantIds: readonly string[],
  sessionMinutes: number,
): Attendee[] {
  const present = new Set(attendees.map((one) => one.participantId));
  const added = [...new Set(participantIds)].filter((id) => !present.has(id));
  return [...attendees, ...added.map((participantId) => ({ participantId, minutes: sessionMinutes }))];
}

/**
 * The attendees after the length of the session changed: those who were there for the whole of it still are, the others
 * keep their minutes as far as the session now reaches.
 *
 * @example withSessionLength([{ participantId: 'a', minutes: 90 }], 90, 120) // [{ participantId: 'a', minutes: 120 }]
 */
export function withSessionLength(attendees: readonly Attendee[], before: number, after: number): Attendee[] {
  return attendees.map((one) => ({
    ...one,
    minutes: one.minutes === before ? after : Math.min(one.minutes, after),
  }));
}
