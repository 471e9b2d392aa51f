import { isWithin, type LocalDate, type Period } from '../kernel/local-date.ts';
import { minutesInDay } from '../kernel/minutes.ts';
import type { Problem } from '../kernel/result.ts';
import type { AdvisoryMode } from './advisory-mode.ts';
import { attendeeProblems, type Attendee, type Participation } from './attendee-problems.ts';
import { logDetailProblems, type AdvisoryLogDetail, type Cooperations } from './log-detail-problems.ts';
import type { SupportKind } from './support-kind.ts';

/** An advisory log as somebody writes it; minutes are real time. */
export interface AdvisoryLogDraft extends AdvisoryLogDetail {
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly mode: AdvisoryMode;
  /** Advisory work when left out. */
  readonly kind?: SupportKind;
  readonly attendees: readonly Attendee[];
}

/** What surrounds a log: the project, today, and, when known, the cooperation with the unit and who takes part since when. */
export interface AdvisoryLogContext {
  readonly project: Period;
  readonly today: LocalDate;
  readonly unit?: { readonly cooperationFrom: LocalDate | null; readonly cooperationTo: LocalDate | null };
  readonly participations?: ReadonlyMap<string, Participation>;
  readonly furtherUnits?: Cooperations;
}

/**
 * What is wrong with an advisory log; nothing when it may be written. The form and the service call the same function.
 *
 * Source: issue 2, bad input: support outside the project or in the future, 0 or over 24 hours, an attendee twice; nobody
 * is supported longer than the meeting took. Issue 4 §1: further units, times, preparation and travel, the next step; no
 * birth number in a text.
 *
 * Errors: `support.*`, `log.*`, `text.birth-number`, each with its field (`heldOn`, `attendees.0.minutes` …).
 *
 * @example logProblems({ ...draft, minutes: 0 }, context) // [{ code: 'log.minutes-range', field: 'minutes', … }]
 */
export function logProblems(draft: AdvisoryLogDraft, context: AdvisoryLogContext): Problem[] {
  return [
    ...dayProblems(draft.heldOn, context),
    ...minutesProblems(draft.minutes),
    ...attendeeProblems(draft, context.participations),
    ...logDetailProblems(draft, context),
  ];
}

function dayProblems(heldOn: LocalDate, { project, today, unit }: AdvisoryLogContext): Problem[] {
  const field = 'heldOn';
  if (heldOn > today) return [{ code: 'support.in-future', field, params: { today } }];
  if (!isWithin(heldOn, project)) {
    return [{ code: 'support.outside-project', field, params: { startsOn: project.startsOn, endsOn: project.endsOn } }];
  }
  const [from, to] = [unit?.cooperationFrom ?? project.startsOn, unit?.cooperationTo ?? project.endsOn];
  if (isWithin(heldOn, { startsOn: from, endsOn: to })) return [];
  return [{ code: 'support.outside-cooperation', field, params: { startsOn: from, endsOn: to } }];
}

function minutesProblems(count: number): Problem[] {
  const isInRange = Number.isInteger(count) && count > 0 && count <= minutesInDay;
  return isInRange ? [] : [{ code: 'log.minutes-range', field: 'minutes', params: { max: minutesInDay } }];
}
