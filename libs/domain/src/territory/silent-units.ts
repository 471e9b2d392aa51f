import { daysBetween } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { nextStep, type NextStep, type UnitSituation } from './next-step.ts';
import { stalledMilestones, type StalledMilestone } from './stalled-milestones.ts';

/** A unit as the watch looks at it. */
export interface WatchedUnit extends Omit<UnitSituation, 'isSilent' | 'stalled' | 'cooperationFrom'> {
  readonly unitId: string;
  readonly cooperationFrom: LocalDate | null;
  readonly cooperationTo: LocalDate | null;
  /** The days on which somebody of the project met or reached the unit: visits, confirmations, milestones reached. */
  readonly contactsOn: readonly LocalDate[];
}

/** What the watch says of a unit on a day. */
export interface UnitWatch {
  readonly unitId: string;
  readonly lastContactOn: LocalDate | null;
  /** Days since the last contact or, without any, since the start of the cooperation; `null` when not in cooperation. */
  readonly daysSilent: number | null;
  readonly isSilent: boolean;
  readonly stalled: readonly StalledMilestone[];
  readonly nextStep: NextStep | null;
}

/**
 * What the watch says of one unit: how long since anybody was in contact, which milestones stand still, what to do next.
 * A unit is silent from the day the limit is reached, and only while its cooperation runs.
 *
 * Source: issue 3 §7 (units without contact for N days or with a stalled milestone, with the next best step).
 *
 * @example watchUnit(unit, '2024-09-16', { silentAfterDays: 60 }).isSilent
 */
export function watchUnit(unit: WatchedUnit, today: LocalDate, rule: { readonly silentAfterDays: number }): UnitWatch {
  const lastContactOn = unit.contactsOn.reduce<LocalDate | null>(
    (last, on) => (on <= today && (last === null || on > last) ? on : last),
    null,
  );
  const daysSilent = silenceOf(unit, lastContactOn, today);
  const isSilent = daysSilent !== null && daysSilent >= rule.silentAfterDays;
  const stalled = isOver(unit, today) ? [] : stalledMilestones(unit.milestones, today);
  const step = isOver(unit, today) ? null : nextStep({ ...unit, isSilent, stalled });
  return { unitId: unit.unitId, lastContactOn, daysSilent, isSilent, stalled, nextStep: step };
}

/**
 * The units that need somebody, the longest silent first, then the longest stalled.
 *
 * @example silentUnits(units, today, { silentAfterDays: 60 }).map((one) => one.unitId)
 */
export function silentUnits(
  units: readonly WatchedUnit[],
  today: LocalDate,
  rule: { readonly silentAfterDays: number },
): UnitWatch[] {
  return units
    .map((unit) => watchUnit(unit, today, rule))
    .filter((watch) => watch.isSilent || watch.stalled.length > 0)
    .sort((a, b) => silenceRank(b) - silenceRank(a) || longestStall(b) - longestStall(a));
}

function silenceOf(unit: WatchedUnit, lastContactOn: LocalDate | null, today: LocalDate): number | null {
  const { cooperationFrom } = unit;
  if (cooperationFrom === null || today < cooperationFrom || isOver(unit, today)) return null;
  const since = lastContactOn !== null && lastContactOn > cooperationFrom ? lastContactOn : cooperationFrom;
  return daysBetween(since, today);
}

function isOver({ cooperationTo }: WatchedUnit, today: LocalDate): boolean {
  return cooperationTo !== null && cooperationTo < today;
}

function silenceRank(watch: UnitWatch): number {
  return watch.isSilent ? (watch.daysSilent ?? 0) : -1;
}

function longestStall(watch: UnitWatch): number {
  return watch.stalled[0]?.overdueDays ?? 0;
}
