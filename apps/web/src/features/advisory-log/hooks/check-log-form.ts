import { logProblems, parseHours, type AdvisoryMode, type LocalDate, type Minutes, type Period } from '@rssz/domain';
import { detailDraft, detailRequest, detailTextProblems } from './check-log-detail.ts';
import type { AdvisoryLogRequest, Problem } from '../../../shared/api/types.ts';
import { attendeeMinutes, typedMinutes, type LogFormState } from './log-form-state.ts';

/** The longest note the API takes, in characters. */
export const longestNote = 4000;

export interface LogCheckContext {
  today: string;
  project: { startsOn: string; endsOn: string };
  isCorrection: boolean;
}

/**
 * What is wrong with the form before anything is sent. Rules of the diary come from the domain, so the server says the same
 * with the same codes; here is added only what a form can have and a request cannot: empty choices and unreadable texts.
 */
export function logFormProblems(form: LogFormState, context: LogCheckContext): Problem[] {
  const duration = parseHours(form.hoursText);
  return [
    ...missingChoices(form),
    ...(duration.ok ? [] : [{ ...duration.error, field: 'hoursText' }]),
    ...ruleProblems(form, context),
    ...detailTextProblems(form),
    ...attendeeTextProblems(form),
    ...textProblems(form, context.isCorrection),
  ];
}

function missingChoices(form: LogFormState): Problem[] {
  const fields = ['unitId', 'thematicArea', 'keyActivity'] as const;
  const missing = fields.filter((field) => form[field] === '');
  const isDateMissing = form.heldOn === '';
  return [
    ...missing.map((field) => ({ code: 'validation.required', field })),
    ...(isDateMissing ? [{ code: 'validation.required', field: 'heldOn' }] : []),
  ];
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function ruleProblems(form: LogFormState, { today, project }: LogCheckContext): Problem[] {
  if (form.heldOn !== '' && !isDay(form.heldOn)) return [{ code: 'date.not-a-date', field: 'heldOn' }];
  if (form.heldOn === '') return [];
  const session = typedMinutes(form.hoursText);
  const draft = {
    heldOn: form.heldOn as LocalDate,
    // An unreadable length is said beside its own field; the day and the rest are judged all the same.
    minutes: session ?? 1,
    mode: form.mode as AdvisoryMode,
    attendees: session === null ? [] : attendeesOf(form, session),
    ...detailDraft(form),
  };
  return logProblems(draft, { today: today as LocalDate, project: project as Period }).map((problem) => ({
    ...problem,
    field: formField(problem.field),
  })) as Problem[];
}

function attendeeTextProblems(form: LogFormState): Problem[] {
  return form.attendees.flatMap(({ hoursText }, index): Problem[] => {
    const parsed = hoursText === null ? null : parseHours(hoursText);
    return parsed && !parsed.ok ? [{ ...parsed.error, field: `attendees.${index}.minutes` }] : [];
  });
}

function textProblems(form: LogFormState, isCorrection: boolean): Problem[] {
  const isLong = form.note.length > longestNote;
  const isReasonMissing = isCorrection && form.reason.trim() === '';
  return [
    ...(isLong ? [{ code: 'validation.too-long', field: 'note', params: { max: longestNote } }] : []),
    ...(isReasonMissing ? [{ code: 'reason.required', field: 'reason' }] : []),
  ];
}

function attendeesOf(form: LogFormState, session: Minutes): AdvisoryLogRequest['attendees'] {
  return form.attendees.map((attendee) => ({
    participantId: attendee.participantId,
    minutes: attendeeMinutes(attendee, session) ?? session,
  }));
}

/** The body of the request for a form without problems. */
export function logRequestOf(form: LogFormState, isCorrection: boolean): AdvisoryLogRequest {
  const session = typedMinutes(form.hoursText) ?? (0 as Minutes);
  return {
    unitId: form.unitId,
    heldOn: form.heldOn,
    minutes: session,
    mode: form.mode as AdvisoryMode,
    thematicArea: form.thematicArea,
    keyActivity: form.keyActivity,
    note: form.note.trim(),
    attendees: attendeesOf(form, session),
    ...detailRequest(form),
    ...(isCorrection ? { reason: form.reason.trim() } : {}),
  };
}

const fieldOf: Readonly<Record<string, keyof LogFormState>> = {
  minutes: 'hoursText',
  sharedNote: 'note',
  'nextStep.text': 'nextStepText',
  'nextStep.dueOn': 'nextStepDueOn',
  preparationMinutes: 'preparationText',
  travelMinutes: 'travelText',
};

/** The API speaks of `minutes`, the form has a text of hours: the problem belongs beside that text. */
export function formField(field: string | undefined): string | undefined {
  return field === undefined ? undefined : (fieldOf[field] ?? field);
}
