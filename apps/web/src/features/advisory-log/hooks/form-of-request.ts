import { type Locale } from '@rssz/domain';
import type { AdvisoryLogRequest } from '../../../shared/api/types.ts';
import { formOfLog, type LogFormState } from './log-form-state.ts';

/** The form of a visit that was written and not sent; people are named by the list of the unit. */
export function formOfRequest(
  request: AdvisoryLogRequest,
  people: readonly { value: string; label: string }[],
  locale: Locale,
): LogFormState {
  const names = new Map(people.map(({ value, label }) => [value, label]));
  const { nextStep } = request;
  const form = formOfLog(
    {
      unit: { id: request.unitId },
      heldOn: request.heldOn,
      minutes: request.minutes ?? 0,
      mode: request.mode,
      thematicArea: { code: request.thematicArea },
      keyActivity: request.keyActivity,
      note: request.note ?? '',
      attendees: request.attendees.map((one) => ({ ...one, name: names.get(one.participantId) ?? '' })),
      furtherUnits: (request.furtherUnitIds ?? []).map((id) => ({ id })),
      startsAt: request.startsAt ?? null,
      endsAt: request.endsAt ?? null,
      kind: request.kind ?? 'advisory',
      place: request.place ?? null,
      internalNote: request.internalNote ?? '',
      nextStep: nextStep ? { text: nextStep.text, dueOn: nextStep.dueOn ?? '' } : null,
      preparationMinutes: request.preparationMinutes ?? 0,
      travelMinutes: request.travelMinutes ?? 0,
    },
    locale,
  );
  return { ...form, reason: request.reason ?? '' };
}
