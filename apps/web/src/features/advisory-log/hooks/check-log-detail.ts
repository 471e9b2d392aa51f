import {
  isClockTime,
  minutesInDay,
  parseHours,
  type AdvisoryLogDetail,
  type LocalDate,
  type SupportKind,
} from '@rssz/domain';
import type { AdvisoryLogRequest, Problem } from '../../../shared/api/types.ts';
import type { LogFormState } from './log-form-state.ts';

/** A time as people type it, in the form of the API; what is none stays as it is. Example: `clockText('9.05')` → `'09:05'`. */
export function clockText(typed: string): string {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed.trim());
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}` : typed.trim();
}

/** What of the rest cannot be read at all; the domain judges what can. */
export function detailTextProblems(form: LogFormState): Problem[] {
  const times = (['startsAt', 'endsAt'] as const).filter(
    (name) => form[name].trim() !== '' && !isClockTime(clockText(form[name])),
  );
  const hours = (['preparationText', 'travelText'] as const).filter((name) => workMinutes(form[name]) === null);
  const day = form.nextStepDueOn;
  const isDayBad = day !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(day);
  return [
    ...times.map((field) => ({ code: 'validation.wrong-type', field })),
    ...hours.map((field) => ({ code: 'hours.not-a-number', field })),
    ...(isDayBad ? [{ code: 'date.not-a-date', field: 'nextStepDueOn' }] : []),
  ];
}

/** Typed hours of work in minutes: none when nothing is typed, null when they cannot be read. */
function workMinutes(text: string): number | null {
  if (/^\s*0?\s*$/.test(text)) return 0;
  const parsed = parseHours(text);
  if (parsed.ok) return parsed.value;
  return parsed.error.code === 'hours.out-of-range' ? minutesInDay + 1 : null;
}

function times(form: LogFormState): Pick<AdvisoryLogDetail, 'startsAt' | 'endsAt'> {
  const [startsAt, endsAt] = [form.startsAt, form.endsAt].map((typed) => {
    const time = clockText(typed);
    return isClockTime(time) ? time : null;
  });
  const isReadable = [form.startsAt, form.endsAt].every(
    (typed) => typed.trim() === '' || isClockTime(clockText(typed)),
  );
  return isReadable ? { startsAt: startsAt ?? null, endsAt: endsAt ?? null } : {};
}

/** The rest of the form for the rules of the domain; what cannot be read is left out, since it is said elsewhere. */
export function detailDraft(form: LogFormState): Omit<AdvisoryLogDetail, 'minutes'> {
  return {
    unitId: form.unitId,
    furtherUnitIds: form.furtherUnitIds,
    place: form.place,
    sharedNote: form.note,
    internalNote: form.internalNote,
    preparationMinutes: workMinutes(form.preparationText) ?? 0,
    travelMinutes: workMinutes(form.travelText) ?? 0,
    nextStep: stepOf(form),
    ...times(form),
  };
}

function stepOf({ nextStepText, nextStepDueOn }: LogFormState): { text: string; dueOn: LocalDate | null } | null {
  if (nextStepText.trim() === '' && nextStepDueOn === '') return null;
  return { text: nextStepText.trim(), dueOn: nextStepDueOn === '' ? null : (nextStepDueOn as LocalDate) };
}

type DetailField =
  | 'furtherUnitIds'
  | 'startsAt'
  | 'endsAt'
  | 'kind'
  | 'place'
  | 'internalNote'
  | 'nextStep'
  | 'preparationMinutes'
  | 'travelMinutes';

/** The rest of the request for a form without problems. */
export function detailRequest(form: LogFormState): Required<Pick<AdvisoryLogRequest, DetailField>> {
  const { startsAt = null, endsAt = null } = times(form);
  return {
    furtherUnitIds: form.furtherUnitIds,
    startsAt,
    endsAt,
    kind: form.kind as SupportKind,
    place: form.place.trim() || null,
    internalNote: form.internalNote.trim(),
    nextStep: stepOf(form),
    preparationMinutes: workMinutes(form.preparationText) ?? 0,
    travelMinutes: workMinutes(form.travelText) ?? 0,
  };
}
