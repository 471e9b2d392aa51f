import { addDays } from '../kernel/date-arithmetic.ts';
import { isWithin, type LocalDate } from '../kernel/local-date.ts';

import { daysOf, type Month } from './month.ts';

/** The kind of contract, as the cell of the official timesheet wants it. */
export const CONTRACT_KINDS = ['civil-service', 'employment', 'dpc', 'dpp'] as const;

export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** Somebody's work for a project, or outside of it, over some days. */
export interface Employment {
  readonly id: string;
  readonly personId: string;
  /** Name of the project, or of the work outside projects; only shown. */
  readonly projectCode: string;
  readonly position: string;
  readonly contract: ContractKind;
  /** Full-time equivalent in hundredths: half-time is 50. Whole numbers, so that sums are exact. */
  readonly fteHundredths: number;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** A stretch of days over which the same employments hold. */
export interface FteStretch {
  readonly personId: string;
  readonly from: LocalDate;
  /** `null` when it goes on. */
  readonly to: LocalDate | null;
  readonly fteHundredths: number;
  readonly employmentIds: readonly string[];
}

/** True when an employment holds on a day. */
export function holdsOn(employment: Employment, on: LocalDate): boolean {
  return isWithin(on, { startsOn: employment.validFrom, endsOn: employment.validTo ?? on });
}

/** The sum of the full-time equivalents that hold on a day, in hundredths. Example: half-time from the 16th is 0 on the 13th. */
export function fteOn(employments: readonly Employment[], on: LocalDate): number {
  return employments.filter((one) => holdsOn(one, on)).reduce((total, one) => total + one.fteHundredths, 0);
}

/** A person's employments that hold on any day of a month. */
export function employmentsIn(employments: readonly Employment[], personId: string, month: Month): Employment[] {
  const days = daysOf(month);
  return employments.filter((one) => one.personId === personId && days.some((day) => holdsOn(one, day)));
}

/**
 * The sums of one person's full-time equivalents over all projects, one stretch to each change, in order.
 *
 * Source: domain.md §2 (the sum over projects must be checked), R10.
 *
 * @example fteStretches([half, full], 'u1').map((one) => one.fteHundredths) // [50, 150, 100]
 */
export function fteStretches(employments: readonly Employment[], personId: string): FteStretch[] {
  const own = employments.filter((one) => one.personId === personId);
  const starts = own.flatMap((one) => [one.validFrom, ...(one.validTo === null ? [] : [addDays(one.validTo, 1)])]);
  const changes = [...new Set(starts)].sort();
  return changes.flatMap((from, index) => {
    const held = own.filter((one) => holdsOn(one, from));
    if (held.length === 0) return [];
    const next = changes[index + 1];
    return [
      {
        personId,
        from,
        to: next === undefined ? null : addDays(next, -1),
        fteHundredths: held.reduce((total, one) => total + one.fteHundredths, 0),
        employmentIds: held.map((one) => one.id).sort(),
      },
    ];
  });
}
