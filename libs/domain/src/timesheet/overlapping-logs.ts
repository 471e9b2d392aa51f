import { clockMinutes, spansOverlap, type ClockSpan } from '../kernel/clock-time.ts';
import { groupBy } from '../kernel/group-by.ts';
import { minutesInDay } from '../kernel/minutes.ts';
import { registerFinding, type RegisterFinding } from './register-finding.ts';
import type { WorkedLog } from './work-entry.ts';

/**
 * Consultants who, by their logs, were in two places at once: visits of different units whose times overlap, and days on
 * which visits and travel together last over 24 hours. A visit without times cannot be held against another. The author
 * owns the finding.
 *
 * Source: issue 4 §6, peers.md §6.7.
 *
 * @example consultantsInTwoPlaces(logs)[0]?.params // { minutes: 30 }
 */
export function consultantsInTwoPlaces(logs: readonly WorkedLog[]): RegisterFinding[] {
  const days = groupBy(valid(logs), (log) => `${log.authorId}|${log.heldOn}`);
  return [...days.values()].flatMap((day) => [
    ...pairs(day)
      .filter(([one, other]) => !sharesUnit(one, other))
      .flatMap(([one, other]) => overlapFinding('consultant-two-places', one, other, one.authorId)),
    ...overfullDay(day),
  ]);
}

/**
 * Attendees who, by the logs, were in two sessions at once. The minutes of an attendee need not cover the session, so they
 * are held to be there together only when their parts cannot follow one another. The author of the second log owns it.
 *
 * @example attendeesInTwoSessions(logs)[0]?.subjects.length // 2
 */
export function attendeesInTwoSessions(logs: readonly WorkedLog[]): RegisterFinding[] {
  const days = groupBy(valid(logs), (log) => log.heldOn);
  return [...days.values()].flatMap((day) =>
    pairs(day).flatMap(([one, other]) => {
      const [span, theirs] = [spanOf(one), spanOf(other)];
      if (!span || !theirs || !spansOverlap(span, theirs)) return [];
      const together = one.attendees.flatMap((attendee) => {
        const second = other.attendees.find((candidate) => candidate.participantId === attendee.participantId);
        return second && attendee.minutes + second.minutes > unionMinutes(span, theirs) ? [attendee.participantId] : [];
      });
      if (together.length === 0) return [];
      return overlapFinding('attendee-two-sessions', one, other, other.authorId, together.length);
    }),
  );
}

const valid = (logs: readonly WorkedLog[]): WorkedLog[] => logs.filter((log) => !log.isVoided);

function spanOf({ startsAt, endsAt }: WorkedLog): ClockSpan | null {
  return startsAt !== null && endsAt !== null && startsAt < endsAt ? { startsAt, endsAt } : null;
}

/** Every two logs once, the one that began earlier first. */
function pairs(logs: readonly WorkedLog[]): [WorkedLog, WorkedLog][] {
  const ordered = [...logs].sort((a, b) => ((a.startsAt ?? '') + a.id < (b.startsAt ?? '') + b.id ? -1 : 1));
  return ordered.flatMap((one, index) => ordered.slice(index + 1).map((other): [WorkedLog, WorkedLog] => [one, other]));
}

function sharesUnit(one: WorkedLog, other: WorkedLog): boolean {
  const units = [one.unitId, ...one.furtherUnitIds];
  return [other.unitId, ...other.furtherUnitIds].some((unit) => units.includes(unit));
}

function overlapFinding(
  rule: 'consultant-two-places' | 'attendee-two-sessions',
  one: WorkedLog,
  other: WorkedLog,
  ownerId: string,
  people?: number,
): RegisterFinding[] {
  const [span, theirs] = [spanOf(one), spanOf(other)];
  if (!span || !theirs || !spansOverlap(span, theirs)) return [];
  const startsAt = span.startsAt > theirs.startsAt ? span.startsAt : theirs.startsAt;
  const endsAt = span.endsAt < theirs.endsAt ? span.endsAt : theirs.endsAt;
  return [
    registerFinding({
      rule,
      on: one.heldOn,
      owner: { userId: ownerId },
      subjects: [
        { type: 'log', id: one.id },
        { type: 'log', id: other.id },
      ],
      params: { minutes: clockMinutes(startsAt, endsAt), people: people ?? 1 },
    }),
  ];
}

function unionMinutes(one: ClockSpan, other: ClockSpan): number {
  const startsAt = one.startsAt < other.startsAt ? one.startsAt : other.startsAt;
  const endsAt = one.endsAt > other.endsAt ? one.endsAt : other.endsAt;
  return clockMinutes(startsAt, endsAt);
}

function overfullDay(day: readonly WorkedLog[]): RegisterFinding[] {
  const [first] = day;
  const minutes = day.reduce((total, log) => total + log.minutes + log.travelMinutes, 0);
  if (!first || minutes <= minutesInDay) return [];
  return [
    registerFinding({
      rule: 'consultant-two-places',
      on: first.heldOn,
      owner: { userId: first.authorId },
      subjects: day.map(({ id }) => ({ type: 'log', id })),
      params: { minutes: minutes - minutesInDay, people: 1 },
    }),
  ];
}
