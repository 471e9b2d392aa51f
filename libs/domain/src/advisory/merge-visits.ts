import { clockMinutes, type ClockSpan } from '../kernel/clock-time.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { minutesInDay } from '../kernel/minutes.ts';
import type { AdvisoryMode } from './advisory-mode.ts';
import type { Attendee } from './attendee-problems.ts';
import { sessionSpan, type SessionTime } from './session-length.ts';

/** A visit as two people may both have logged it. */
export interface LoggedVisit extends SessionTime {
  readonly id: string;
  readonly authorId: string;
  readonly unitId: string;
  readonly furtherUnitIds: readonly string[];
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly mode: AdvisoryMode;
  readonly sharedNote: string;
  readonly internalNote: string;
  readonly attendees: readonly Attendee[];
}

/** Two lengths that differ by no more are taken for one visit when the times are not known. */
const lengthTolerance = 30;

/**
 * True when two logs are likely to be of one visit: the same day and mode, a unit in common, and either times that
 * overlap by at least half of the shorter one or, where times are not known, lengths that differ by half an hour at most
 * and, if both name attendees, one in common. It is only ever offered, never done by itself.
 *
 * Source: issue 4 §8 (two phones that logged the same visit are offered a merge). The measure is ours.
 *
 * @example isLikelySameVisit(mine, { ...mine, id: 'other', authorId: 'colleague' }) // true
 */
export function isLikelySameVisit(one: LoggedVisit, other: LoggedVisit): boolean {
  const isSameKind = one.id !== other.id && one.heldOn === other.heldOn && one.mode === other.mode;
  if (!isSameKind || !sharesUnit(one, other)) return false;
  const [span, theirs] = [sessionSpan(one), sessionSpan(other)];
  if (span && theirs) return overlapByHalf(span, theirs);
  return Math.abs(one.minutes - other.minutes) <= lengthTolerance && sharesPeople(one, other);
}

/** What two logs of one visit become: the kept log is corrected, the other one voided. */
export interface VisitMerge {
  readonly keptId: string;
  readonly voidedId: string;
  readonly merged: Omit<LoggedVisit, 'id' | 'authorId'>;
}

/**
 * One log out of two of the same visit: from the earlier beginning to the later end, every unit and every attendee once,
 * each attendee with the longer time, which never exceeds the session. Notes that differ stand one under the other.
 * Nobody is counted twice, whichever of the two is kept.
 *
 * @example mergeVisits(mine, theirs).merged.attendees // [{ participantId: 'a', minutes: 90 }]
 */
export function mergeVisits(kept: LoggedVisit, other: LoggedVisit): VisitMerge {
  const { id: _id, authorId: _authorId, ...own } = kept;
  const times = joinedTimes(kept, other);
  const units = [...new Set([...unitsOf(kept), ...unitsOf(other)])];
  const minutes = mergedMinutes(kept, other, times);
  return {
    keptId: kept.id,
    voidedId: other.id,
    merged: {
      ...own,
      ...times,
      minutes,
      furtherUnitIds: units.filter((unit) => unit !== kept.unitId),
      attendees: mergedAttendees([...kept.attendees, ...other.attendees], minutes),
      sharedNote: joinedText(kept.sharedNote, other.sharedNote),
      internalNote: joinedText(kept.internalNote, other.internalNote),
    },
  };
}

const unitsOf = ({ unitId, furtherUnitIds }: LoggedVisit): string[] => [unitId, ...furtherUnitIds];

function sharesUnit(one: LoggedVisit, other: LoggedVisit): boolean {
  return unitsOf(one).some((unit) => unitsOf(other).includes(unit));
}

function overlapByHalf(span: ClockSpan, theirs: ClockSpan): boolean {
  const startsAt = span.startsAt > theirs.startsAt ? span.startsAt : theirs.startsAt;
  const endsAt = span.endsAt < theirs.endsAt ? span.endsAt : theirs.endsAt;
  const shorter = Math.min(clockMinutes(span.startsAt, span.endsAt), clockMinutes(theirs.startsAt, theirs.endsAt));
  return clockMinutes(startsAt, endsAt) * 2 >= shorter;
}

function sharesPeople(one: LoggedVisit, other: LoggedVisit): boolean {
  if (one.attendees.length === 0 || other.attendees.length === 0) return true;
  const present = new Set(one.attendees.map((attendee) => attendee.participantId));
  return other.attendees.some((attendee) => present.has(attendee.participantId));
}

function joinedTimes(one: LoggedVisit, other: LoggedVisit): SessionTime {
  const [span, theirs] = [sessionSpan(one), sessionSpan(other)];
  const known = span ?? theirs;
  if (!span || !theirs) return { startsAt: known?.startsAt ?? null, endsAt: known?.endsAt ?? null };
  return {
    startsAt: span.startsAt < theirs.startsAt ? span.startsAt : theirs.startsAt,
    endsAt: span.endsAt > theirs.endsAt ? span.endsAt : theirs.endsAt,
  };
}

/** The longer of the two lengths; a session is never longer than the time it took. */
function mergedMinutes(one: LoggedVisit, other: LoggedVisit, times: SessionTime): number {
  const span = sessionSpan(times);
  const limit = span ? clockMinutes(span.startsAt, span.endsAt) : minutesInDay;
  return Math.min(limit, Math.max(one.minutes, other.minutes));
}

function mergedAttendees(attendees: readonly Attendee[], sessionMinutes: number): Attendee[] {
  return [...groupBy(attendees, (one) => one.participantId)]
    .map(([participantId, parts]) => ({
      participantId,
      minutes: Math.min(sessionMinutes, Math.max(...parts.map((part) => part.minutes))),
    }))
    .sort((a, b) => (a.participantId < b.participantId ? -1 : 1));
}

function joinedText(one: string, other: string): string {
  const [a, b] = [one.trim(), other.trim()];
  if (a === '' || a === b) return b;
  return b === '' ? a : `${a}\n\n${b}`;
}
