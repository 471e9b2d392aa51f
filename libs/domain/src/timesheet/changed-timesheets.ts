import { groupBy } from '../kernel/group-by.ts';
import { monthOf, periodOf, type Month } from './month.ts';
import { registerFinding, type RegisterFinding } from './register-finding.ts';
import { isProjectWork, type WorkEntry } from './work-entry.ts';

/** A visit of the diary as a timesheet counts it, in minutes with preparation and travel. */
export interface CountedVisit {
  readonly id: string;
  readonly minutes: number;
  readonly keyActivity: string | null;
}

/** What a person has signed for a month: hours for the project, in minutes, and the visits that are in them. */
export interface SignedTimesheet {
  readonly id: string;
  readonly personId: string;
  readonly month: Month;
  readonly projectMinutes: number;
  readonly visits: readonly CountedVisit[];
}

/**
 * The visits among a person's work, to be kept beside the figures that are signed: sums alone would not tell one visit
 * from another of the same length.
 *
 * @example countedVisits(workOfLogs([log])) // [{ id: 'a', minutes: 210, keyActivity: 'KA02' }]
 */
export function countedVisits(entries: readonly WorkEntry[]): CountedVisit[] {
  const visits = groupBy(
    entries.filter((entry) => entry.source.type === 'log'),
    (entry) => entry.source.id,
  );
  return [...visits].map(([id, parts]) => {
    return { id, minutes: sumOf(parts), keyActivity: parts[0]?.keyActivity ?? null };
  });
}

/**
 * Months whose work for the project is other now than it was when the timesheet was signed: a visit written, corrected or
 * voided since. Hours written by hand count on both sides, so they never hide a visit. The person owns it.
 *
 * Source: issue 4 §6 (diary against the signed timesheet).
 *
 * @example changedTimesheets(entries, signed)[0]?.params // { present: 600, signed: 540, visits: 1, month: '2024-09' }
 */
export function changedTimesheets(
  entries: readonly WorkEntry[],
  timesheets: readonly SignedTimesheet[],
): RegisterFinding[] {
  const worked = groupBy(
    entries.filter((entry) => isProjectWork(entry.kind)),
    (entry) => `${entry.personId}|${monthOf(entry.on)}`,
  );
  return timesheets.flatMap((signed) => {
    const { id, personId, month, projectMinutes } = signed;
    const own = worked.get(`${personId}|${month}`) ?? [];
    const [present, visits] = [sumOf(own), changedVisits(signed.visits, countedVisits(own))];
    if (present === projectMinutes && visits === 0) return [];
    return [
      registerFinding({
        rule: 'timesheet-changed',
        on: periodOf(month).endsOn,
        owner: { userId: personId },
        subjects: [{ type: 'timesheet', id }],
        params: { present, signed: projectMinutes, visits, month },
      }),
    ];
  });
}

/** How many visits are on one side only, or differ. */
function changedVisits(signed: readonly CountedVisit[], present: readonly CountedVisit[]): number {
  const words = ({ minutes, keyActivity }: CountedVisit): string => `${minutes} ${keyActivity ?? ''}`;
  const before = new Map(signed.map((visit) => [visit.id, words(visit)]));
  const after = new Map(present.map((visit) => [visit.id, words(visit)]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id)).length;
}

const sumOf = (entries: readonly WorkEntry[]): number => entries.reduce((total, entry) => total + entry.minutes, 0);
