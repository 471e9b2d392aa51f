/** What kind of support a log is about; each kind may have an hour of its own length. */
export const SUPPORT_KINDS = ['advisory', 'workshop', 'training'] as const;

export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** How long an hour can be, in minutes: a clock hour, or a lesson. */
export const HOUR_LENGTHS = [60, 45] as const;

/** How long the hours of a project are, in minutes; a kind that is not named has the hour of the project. */
export interface HourRule {
  readonly hourMinutes: number;
  readonly hourMinutesByKind?: Readonly<Partial<Record<SupportKind, number>>>;
}

/**
 * How long an hour of one kind of support is, in minutes. A log without a kind is advisory work.
 *
 * Source: domain.md §1.2 B7 (60 minutes, 45 as an option for each kind of support), DESIGN §7.
 *
 * @example hourMinutesOf('training', { hourMinutes: 60, hourMinutesByKind: { training: 45 } }) // 45
 */
export function hourMinutesOf(kind: SupportKind | undefined, rule: HourRule): number {
  return rule.hourMinutesByKind?.[kind ?? 'advisory'] ?? rule.hourMinutes;
}

/**
 * Minutes of real time, turned into minutes of the project's own hour: four lessons of 45 minutes are four hours. The
 * answer may have a fraction, so that only a sum is ever rounded.
 *
 * @example minutesUnderRule(180, 'training', { hourMinutes: 60, hourMinutesByKind: { training: 45 } }) // 240
 */
export function minutesUnderRule(realMinutes: number, kind: SupportKind | undefined, rule: HourRule): number {
  return (realMinutes * rule.hourMinutes) / hourMinutesOf(kind, rule);
}
