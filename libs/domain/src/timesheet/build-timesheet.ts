import { compareCzech } from '../kernel/compare-czech.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { employmentsIn, fteOn, type Employment } from './employment.ts';
import { daysOf, monthOf, weekdaysOf, type Month } from './month.ts';
import { isProjectWork, type WorkEntry, type WorkKind } from './work-entry.ts';

/** A line of the timesheet: a group of activities within a key activity, in minutes. */
export interface TimesheetLine {
  readonly activityGroup: string;
  readonly keyActivity: string | null;
  readonly minutes: number;
}

/** Sums of a month, in minutes. */
export interface TimesheetTotals {
  readonly project: number;
  readonly indirect: number;
  readonly outsideProject: number;
  readonly leave: number;
  readonly sickLeave: number;
  /** All the above together with holidays. */
  readonly all: number;
  /** Public holidays from Monday to Friday, each by the full-time equivalent of its day. */
  readonly holidays: number;
  /** What the month asks for: working days and holidays, each by the full-time equivalent of its day. */
  readonly fund: number;
}

/** One person's timesheet of one calendar month. */
export interface Timesheet {
  readonly personId: string;
  readonly month: Month;
  readonly lines: readonly TimesheetLine[];
  readonly totals: TimesheetTotals;
  readonly employments: readonly Employment[];
  /** The highest sum of full-time equivalents on any day of the month, in hundredths. */
  readonly fteHundredths: number;
}

/** What a timesheet is made from; everything of other people and months is left out. */
export interface TimesheetSources {
  readonly entries: readonly WorkEntry[];
  readonly employments: readonly Employment[];
  /** How long a full working day is, in minutes; 8 hours when left out. */
  readonly dayMinutes?: number;
}

/**
 * Makes the timesheet of a person and month: hours of the project by groups of activities and key activity, everything
 * else in the totals only, without a description. A contract asks for hours only on the days on which it holds.
 *
 * Source: domain.md §2 (pracovní výkaz: one to a calendar month, groups of activities, hours outside the project and on
 * indirect costs in the totals only).
 *
 * @example buildTimesheet('u1', '2024-09', sources).totals.project // 9 600
 */
export function buildTimesheet(personId: string, month: Month, sources: TimesheetSources): Timesheet {
  const entries = sources.entries.filter((entry) => entry.personId === personId && monthOf(entry.on) === month);
  const employments = employmentsIn(sources.employments, personId, month);
  const fteOf = (days: readonly LocalDate[]): number[] => days.map((day) => fteOn(employments, day));
  const dayMinutes = sources.dayMinutes ?? 480;
  const days = weekdaysOf(month);
  // Hundredths are whole numbers and are rounded once at the end, so parts of days never add up to a stray minute.
  const byFte = (asked: readonly LocalDate[]): number =>
    Math.round((fteOf(asked).reduce((total, fte) => total + fte, 0) * dayMinutes) / 100);
  const sums = {
    project: sumOf(entries, isProjectWork),
    indirect: sumOf(entries, (kind) => kind === 'indirect'),
    outsideProject: sumOf(entries, (kind) => kind === 'outside-project'),
    leave: sumOf(entries, (kind) => kind === 'leave'),
    sickLeave: sumOf(entries, (kind) => kind === 'sick-leave'),
    holidays: byFte(days.holidays),
  };
  const all = Object.values(sums).reduce((total, count) => total + count, 0);
  const totals = { ...sums, all, fund: byFte([...days.workingDays, ...days.holidays]) };
  const fteHundredths = Math.max(0, ...fteOf(daysOf(month)));
  return { personId, month, lines: linesOf(entries), totals, employments, fteHundredths };
}

function linesOf(entries: readonly WorkEntry[]): TimesheetLine[] {
  const listed = entries.filter((entry) => isProjectWork(entry.kind));
  const groups = groupBy(listed, (entry) => `${entry.keyActivity ?? ''}|${entry.activityGroup ?? ''}`);
  return [...groups.values()]
    .map((group) => ({
      activityGroup: group[0]?.activityGroup ?? '',
      keyActivity: group[0]?.keyActivity ?? null,
      minutes: sumOf(group, () => true),
    }))
    .sort(
      (a, b) =>
        compareCzech(a.keyActivity ?? '', b.keyActivity ?? '') || compareCzech(a.activityGroup, b.activityGroup),
    );
}

function sumOf(entries: readonly WorkEntry[], isWanted: (kind: WorkKind) => boolean): number {
  return entries.filter((entry) => isWanted(entry.kind)).reduce((total, entry) => total + entry.minutes, 0);
}
