import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem, Refusal } from '../kernel/result.ts';
import { periodOf, type Month } from './month.ts';
import { reasonRefusals } from '../participant/birth-number.ts';

/**
 * Why a month cannot be marked as signed: it was already, it has not begun, or the day of the signature lies before it or
 * in the future. The signature itself is on paper; the mark keeps the figures that were signed and closes the month.
 *
 * Errors: timesheet.signed, timesheet.month-not-begun, timesheet.signed-before-month, timesheet.signed-in-future.
 *
 * @example signingProblems({ month, signedOn: '2024-09-30', isSigned: false }, '2024-10-02') // []
 */
export function signingProblems(
  { month, signedOn, isSigned }: { readonly month: Month; readonly signedOn: LocalDate; readonly isSigned: boolean },
  today: LocalDate,
): Problem[] {
  const refusals = signingRefusals({ month, isSigned }, today);
  if (refusals.length > 0) return refusals;
  const { startsOn } = periodOf(month);
  if (signedOn > today) return [{ code: 'timesheet.signed-in-future', field: 'signedOn', params: { today } }];
  if (signedOn < startsOn) return [{ code: 'timesheet.signed-before-month', field: 'signedOn', params: { startsOn } }];
  return [];
}

/** Why a month cannot be marked as signed on any day. Errors: timesheet.signed, timesheet.month-not-begun. */
export function signingRefusals(
  { month, isSigned }: { readonly month: Month; readonly isSigned: boolean },
  today: LocalDate,
): Refusal[] {
  if (isSigned) return [{ code: 'timesheet.signed', params: { month } }];
  return periodOf(month).startsOn > today ? [{ code: 'timesheet.month-not-begun' }] : [];
}

/** Why hours of some months cannot change: one of them is signed. Errors: timesheet.signed with its month. */
export function signedMonthRefusals(months: readonly Month[], signed: readonly Month[]): Refusal[] {
  const closed = months.find((month) => signed.includes(month));
  return closed === undefined ? [] : [{ code: 'timesheet.signed', params: { month: closed } }];
}

/** Why a mark of a signature cannot be taken back. Errors: timesheet.not-signed, reason.required, text.birth-number. */
export function withdrawalProblems(isSigned: boolean, reason: string): Problem[] {
  if (!isSigned) return [{ code: 'timesheet.not-signed' }];
  return reasonRefusals(reason);
}
