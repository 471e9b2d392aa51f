import { isWithin, type LocalDate, type Period } from '../kernel/local-date.ts';
import { minutesInDay } from '../kernel/minutes.ts';
import type { Problem } from '../kernel/result.ts';
import { birthNumberProblems } from '../participant/birth-number.ts';
import { sessionMinutes, type SessionTime } from './session-length.ts';

/** The next step agreed at a visit; with its day it becomes a deadline. */
export interface NextStepDraft {
  readonly text: string;
  readonly dueOn: LocalDate | null;
}

/** What a log has besides the visit itself. Minutes are real time; preparation and travel are work, never support. */
export interface AdvisoryLogDetail extends SessionTime {
  readonly unitId?: string;
  /** Other units the visit was for; its minutes are counted once. */
  readonly furtherUnitIds?: readonly string[];
  readonly place?: string | null;
  readonly sharedNote?: string;
  readonly internalNote?: string;
  readonly nextStep?: NextStepDraft | null;
  readonly preparationMinutes?: number;
  readonly travelMinutes?: number;
}

/** The cooperation with each further unit, where it is known. */
export type Cooperations = ReadonlyMap<
  string,
  { readonly cooperationFrom: LocalDate | null; readonly cooperationTo: LocalDate | null }
>;

/** What is wrong with the parts of a log that issue 4 adds; a log without them has nothing wrong. */
export function logDetailProblems(
  draft: AdvisoryLogDetail & { readonly heldOn: LocalDate },
  context: { readonly project: Period; readonly furtherUnits?: Cooperations },
): Problem[] {
  const { place, sharedNote, internalNote } = draft;
  return [
    ...timeProblems(draft),
    ...unitProblems(draft, context.project, context.furtherUnits),
    ...workProblems(draft),
    ...nextStepProblems(draft),
    ...birthNumberProblems({ place, sharedNote, internalNote, nextStep: { text: draft.nextStep?.text } }),
  ];
}

/** The range of the minutes is judged once, with the log itself. */
function timeProblems(draft: AdvisoryLogDetail): Problem[] {
  if (!draft.startsAt && !draft.endsAt) return [];
  const length = sessionMinutes(draft);
  return length.ok || length.error.code === 'log.minutes-range' ? [] : [length.error];
}

function unitProblems(
  { unitId, furtherUnitIds = [], heldOn }: AdvisoryLogDetail & { readonly heldOn: LocalDate },
  project: Period,
  cooperations?: Cooperations,
): Problem[] {
  return furtherUnitIds.flatMap((id, index): Problem[] => {
    const field = `furtherUnitIds.${index}`;
    if (id === unitId || furtherUnitIds.indexOf(id) < index) return [{ code: 'log.unit-twice', field }];
    if (!cooperations) return [];
    const known = cooperations.get(id);
    if (!known) return [{ code: 'log.unit-unknown', field }];
    const startsOn = known.cooperationFrom ?? project.startsOn;
    const endsOn = known.cooperationTo ?? project.endsOn;
    if (isWithin(heldOn, { startsOn, endsOn })) return [];
    return [{ code: 'support.outside-cooperation', field, params: { startsOn, endsOn } }];
  });
}

function workProblems({ minutes, preparationMinutes = 0, travelMinutes = 0 }: AdvisoryLogDetail): Problem[] {
  const params = { max: minutesInDay };
  const isFine = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= minutesInDay;
  const problems: Problem[] = [];
  if (!isFine(preparationMinutes)) problems.push({ code: 'log.work-range', field: 'preparationMinutes', params });
  if (!isFine(travelMinutes)) problems.push({ code: 'log.work-range', field: 'travelMinutes', params });
  // Preparation may have been done on other days, so only what belongs to the day itself must fit into it.
  if (problems.length === 0 && (minutes ?? 0) <= minutesInDay && (minutes ?? 0) + travelMinutes > minutesInDay) {
    problems.push({ code: 'log.day-too-long', field: 'travelMinutes' });
  }
  return problems;
}

function nextStepProblems({ nextStep, heldOn }: AdvisoryLogDetail & { readonly heldOn: LocalDate }): Problem[] {
  if (!nextStep) return [];
  const problems: Problem[] = [];
  if (nextStep.text.trim() === '') problems.push({ code: 'validation.required', field: 'nextStep.text' });
  if (nextStep.dueOn === null) problems.push({ code: 'validation.required', field: 'nextStep.dueOn' });
  else if (nextStep.dueOn < heldOn) {
    problems.push({ code: 'log.next-step-before-visit', field: 'nextStep.dueOn', params: { on: heldOn } });
  }
  return problems;
}
