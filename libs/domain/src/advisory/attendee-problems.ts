import type { LocalDate } from '../kernel/local-date.ts';
import { minutesInDay } from '../kernel/minutes.ts';
import type { Problem } from '../kernel/result.ts';

/** Somebody who was there, and for how long. */
export interface Attendee {
  readonly participantId: string;
  readonly minutes: number;
}

/** Since when and until when somebody takes part in the project; `null` where it is not known. */
export interface Participation {
  readonly entryOn: LocalDate | null;
  readonly exitOn: LocalDate | null;
}

/** What is wrong with the attendees of a log; when participations are given, an unknown person is a problem too. */
export function attendeeProblems(
  log: { readonly heldOn: LocalDate; readonly minutes: number; readonly attendees: readonly Attendee[] },
  participations?: ReadonlyMap<string, Participation>,
): Problem[] {
  return log.attendees.flatMap((attendee, index) => {
    const place = `attendees.${index}`;
    const isRepeated = log.attendees.findIndex((other) => other.participantId === attendee.participantId) < index;
    return [
      ...(isRepeated ? [{ code: 'log.attendee-twice', field: `${place}.participantId` } as const] : []),
      ...minutesProblems(attendee.minutes, log.minutes, `${place}.minutes`),
      ...participationProblems(attendee, log.heldOn, `${place}.participantId`, participations),
    ];
  });
}

function minutesProblems(count: number, sessionMinutes: number, field: string): Problem[] {
  if (!Number.isInteger(count) || count <= 0 || count > minutesInDay) {
    return [{ code: 'log.attendee-minutes-range', field, params: { max: minutesInDay } }];
  }
  const exceeds = sessionMinutes > 0 && count > sessionMinutes;
  return exceeds
    ? [{ code: 'log.attendee-minutes-exceed', field, params: { minutes: count, session: sessionMinutes } }]
    : [];
}

function participationProblems(
  attendee: Attendee,
  heldOn: LocalDate,
  field: string,
  participations?: ReadonlyMap<string, Participation>,
): Problem[] {
  if (!participations) return [];
  const known = participations.get(attendee.participantId);
  if (!known) return [{ code: 'log.attendee-unknown', field }];
  if (known.entryOn !== null && heldOn < known.entryOn) {
    return [{ code: 'log.attendee-outside-participation', field, params: { on: known.entryOn } }];
  }
  if (known.exitOn !== null && heldOn > known.exitOn) {
    return [{ code: 'log.attendee-outside-participation', field, params: { on: known.exitOn } }];
  }
  return [];
}
