import { formatHours, parseHours, type Locale, type Minutes } from '@rssz/domain';

/** One participant in the form; `hoursText` is null while their hours follow the length of the session. */
export interface AttendeeEntry {
  participantId: string;
  name: string;
  hoursText: string | null;
}

/** The rest of a log, most of which most logs do not have; hours are typed as text. */
export interface LogDetailState {
  furtherUnitIds: string[];
  startsAt: string;
  endsAt: string;
  kind: string;
  place: string;
  internalNote: string;
  nextStepText: string;
  nextStepDueOn: string;
  preparationText: string;
  travelText: string;
}

export const noLogDetail: LogDetailState = {
  furtherUnitIds: [],
  startsAt: '',
  endsAt: '',
  kind: 'advisory',
  place: '',
  internalNote: '',
  nextStepText: '',
  nextStepDueOn: '',
  preparationText: '',
  travelText: '',
};

/** What the person has typed so far; nothing here is parsed, so nothing typed is ever lost. */
export interface LogFormState extends LogDetailState {
  unitId: string;
  heldOn: string;
  hoursText: string;
  mode: string;
  thematicArea: string;
  keyActivity: string;
  attendees: AttendeeEntry[];
  note: string;
  reason: string;
}

/** A log as the API gives it, as far as the form needs it. */
interface StoredLog {
  furtherUnits: readonly { id: string }[];
  startsAt: string | null;
  endsAt: string | null;
  kind: string;
  place: string | null;
  internalNote: string | null;
  nextStep: { text: string; dueOn: string } | null;
  preparationMinutes: number;
  travelMinutes: number;
  unit: { id: string };
  heldOn: string;
  minutes: number;
  mode: string;
  thematicArea: { code: string };
  keyActivity: string;
  note: string;
  attendees: readonly { participantId: string; name: string; minutes: number }[];
}

/** An empty form of a day; the usual choices of the person may be given in advance. */
export function emptyLogForm(heldOn: string, usual: Partial<LogFormState> = {}): LogFormState {
  return {
    unitId: '',
    hoursText: '',
    mode: 'in-person',
    thematicArea: '',
    keyActivity: '',
    attendees: [],
    note: '',
    reason: '',
    ...noLogDetail,
    ...usual,
    heldOn: usual.heldOn ?? heldOn,
  };
}

/** The form of a stored log, for a correction. */
export function formOfLog(log: StoredLog, locale: Locale): LogFormState {
  return {
    unitId: log.unit.id,
    heldOn: log.heldOn,
    hoursText: formatHours(log.minutes, locale),
    mode: log.mode,
    thematicArea: log.thematicArea.code,
    keyActivity: log.keyActivity,
    attendees: log.attendees.map(({ participantId, name, minutes }) => ({
      participantId,
      name,
      hoursText: minutes === log.minutes ? null : formatHours(minutes, locale),
    })),
    note: log.note,
    reason: '',
    furtherUnitIds: log.furtherUnits.map(({ id }) => id),
    startsAt: log.startsAt ?? '',
    endsAt: log.endsAt ?? '',
    kind: log.kind,
    place: log.place ?? '',
    internalNote: log.internalNote ?? '',
    nextStepText: log.nextStep?.text ?? '',
    nextStepDueOn: log.nextStep?.dueOn ?? '',
    preparationText: workHours(log.preparationMinutes, locale),
    travelText: workHours(log.travelMinutes, locale),
  };
}

/** Hours of work beside the visit, nothing when there were none. */
export const workHours = (minutes: number, locale: Locale): string =>
  minutes === 0 ? '' : formatHours(minutes, locale);

/** True when the form says anything beyond the visit itself. */
export function hasDetail(form: LogFormState): boolean {
  return Object.entries(noLogDetail).some(
    ([name, none]) => String(form[name as keyof LogDetailState]) !== String(none),
  );
}

/** Minutes of the typed duration, or null while it cannot be read. */
export function typedMinutes(hoursText: string): Minutes | null {
  const parsed = parseHours(hoursText);
  return parsed.ok ? parsed.value : null;
}

/** Minutes of one attendee: their own when typed, else those of the session. */
export function attendeeMinutes(attendee: AttendeeEntry, sessionMinutes: Minutes | null): Minutes | null {
  return attendee.hoursText === null ? sessionMinutes : typedMinutes(attendee.hoursText);
}
