import type { Refusal } from '../kernel/result.ts';
import { valueDifference, type ValueDifference } from '../kernel/value-difference.ts';
import { reasonRefusals } from '../participant/birth-number.ts';
import type { Attendee } from './attendee-problems.ts';

/** What can be done with a written log; nothing is ever removed. */
export const LOG_AMENDMENTS = ['correct', 'void'] as const;

export type LogAmendment = (typeof LOG_AMENDMENTS)[number];

/**
 * Why a log cannot be corrected or voided: it is void already, nobody says why, or the reason names somebody by a birth number.
 *
 * Source: issue 4 §1 (correct with a reason, void with a reason), bad input (a log voided twice).
 *
 * Errors: `log.voided`, `reason.required`, `text.birth-number`.
 *
 * @example amendmentRefusals({ isVoided: true }, 'Omyl') // [{ code: 'log.voided' }]
 */
export function amendmentRefusals(log: { readonly isVoided: boolean }, reason: string): Refusal[] {
  if (log.isVoided) return [{ code: 'log.voided' }];
  return reasonRefusals(reason);
}

/** One person's minutes before and after; `null` when the person was not there. */
export interface AttendeeDifference {
  readonly participantId: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What differs between two versions of a log, as a reader of its history sees it. */
export interface LogDifference {
  readonly fields: readonly ValueDifference[];
  readonly attendees: readonly AttendeeDifference[];
}

/** A version of a log: its own fields, and who was there. */
export type LogContent = Readonly<Record<string, unknown>> & { readonly attendees: readonly Attendee[] };

/**
 * What changed from one version of a log to the next: fields by name, people by their minutes. The order in which people
 * were written says nothing.
 *
 * @example logDifference({ minutes: 60, attendees: [] }, { minutes: 90, attendees: [] }).fields.length // 1
 */
export function logDifference(before: LogContent, after: LogContent): LogDifference {
  const [{ attendees: were, ...old }, { attendees: are, ...current }] = [before, after];
  const minutesOf = (list: readonly Attendee[], id: string): number | null =>
    list.find((one) => one.participantId === id)?.minutes ?? null;
  const people = [...new Set([...were, ...are].map((one) => one.participantId))];
  return {
    fields: valueDifference(old, current),
    attendees: people
      .map((participantId) => ({
        participantId,
        before: minutesOf(were, participantId),
        after: minutesOf(are, participantId),
      }))
      .filter((one) => one.before !== one.after),
  };
}
