import type { ClockTime } from '../kernel/clock-time.ts';
import type { LocalDate } from '../kernel/local-date.ts';

/**
 * What somebody did with their time. The first four come from the diary or from hours written by hand for the project; the
 * next two are in the totals only; the last two are not work.
 */
export const WORK_KINDS = [
  'support',
  'preparation',
  'travel',
  'project',
  'indirect',
  'outside-project',
  'leave',
  'sick-leave',
] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

/** Some time of one person on one day, in minutes of real time. */
export interface WorkEntry {
  readonly personId: string;
  readonly on: LocalDate;
  readonly minutes: number;
  readonly kind: WorkKind;
  /** Group of activities as the timesheet lists it; `null` for what is in the totals only. */
  readonly activityGroup: string | null;
  readonly keyActivity: string | null;
  readonly source: { readonly type: 'log' | 'hours'; readonly id: string };
}

/** A log as the timesheet and the findings see it. */
export interface WorkedLog {
  readonly id: string;
  readonly authorId: string;
  readonly unitId: string;
  readonly furtherUnitIds: readonly string[];
  readonly heldOn: LocalDate;
  readonly startsAt: ClockTime | null;
  readonly endsAt: ClockTime | null;
  readonly minutes: number;
  readonly preparationMinutes: number;
  readonly travelMinutes: number;
  readonly keyActivity: string;
  readonly activityGroup: string;
  readonly isVoided: boolean;
  readonly attendees: readonly { readonly participantId: string; readonly minutes: number }[];
}

/** Work for the project: what is listed by groups of activities. */
export function isProjectWork(kind: WorkKind): boolean {
  return kind === 'support' || kind === 'preparation' || kind === 'travel' || kind === 'project';
}

/** Work of any kind, in or outside the project; leave and sickness are not. */
export function isWork(kind: WorkKind): boolean {
  return kind !== 'leave' && kind !== 'sick-leave';
}

/**
 * The author's work that follows from the diary: the visit itself once, however many units and people it was for, and
 * beside it preparation and travel. Void logs give nothing.
 *
 * Source: issue 4 §1 (preparation and travel feed the timesheet and never count as support), peers.md §6.5.
 *
 * @example workOfLogs([log]).map((one) => one.kind) // ['support', 'preparation', 'travel']
 */
export function workOfLogs(logs: readonly WorkedLog[]): WorkEntry[] {
  return logs
    .filter((log) => !log.isVoided)
    .flatMap((log) =>
      [
        { kind: 'support' as const, minutes: log.minutes },
        { kind: 'preparation' as const, minutes: log.preparationMinutes },
        { kind: 'travel' as const, minutes: log.travelMinutes },
      ]
        .filter(({ minutes }) => minutes > 0)
        .map(({ kind, minutes }) => ({
          personId: log.authorId,
          on: log.heldOn,
          minutes,
          kind,
          activityGroup: log.activityGroup,
          keyActivity: log.keyActivity,
          source: { type: 'log' as const, id: log.id },
        })),
    );
}
