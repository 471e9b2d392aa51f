import { formatHours, type AdvisoryMode, type Locale, type SupportKind } from '@rssz/domain';
import type { LogTemplateContent } from '../../../shared/api/types.ts';
import type { ComboboxOption } from '../../../shared/ui/combobox.tsx';
import { detailRequest } from './check-log-detail.ts';
import { attendeeMinutes, typedMinutes, workHours, type LogFormState } from './log-form-state.ts';

/**
 * What a template changes in the form: everything that tends to stay; the day, the words and the next step stay as they are.
 * People are named by the list of the unit; one who is not on it is left out.
 */
export function formOfTemplate(
  content: LogTemplateContent,
  people: readonly ComboboxOption[],
  locale: Locale,
): Partial<LogFormState> {
  const names = new Map(people.map(({ value, label }) => [value, label]));
  return {
    unitId: content.unitId,
    hoursText: content.minutes === 0 ? '' : formatHours(content.minutes, locale),
    mode: content.mode,
    thematicArea: content.thematicArea,
    keyActivity: content.keyActivity,
    kind: content.kind,
    place: content.place ?? '',
    furtherUnitIds: content.furtherUnitIds,
    preparationText: workHours(content.preparationMinutes, locale),
    travelText: workHours(content.travelMinutes, locale),
    attendees: content.attendees.flatMap(({ participantId, minutes }) => {
      const name = names.get(participantId);
      if (name === undefined) return [];
      return [{ participantId, name, hoursText: minutes === content.minutes ? null : formatHours(minutes, locale) }];
    }),
  };
}

/** What of the form a template keeps. */
export function templateOfForm(form: LogFormState): LogTemplateContent {
  const session = typedMinutes(form.hoursText);
  const { furtherUnitIds, preparationMinutes, travelMinutes, place } = detailRequest(form);
  return {
    unitId: form.unitId,
    furtherUnitIds,
    minutes: session ?? 0,
    mode: form.mode as AdvisoryMode,
    kind: form.kind as SupportKind,
    place,
    thematicArea: form.thematicArea,
    keyActivity: form.keyActivity,
    attendees: form.attendees.flatMap((attendee) => {
      const minutes = attendeeMinutes(attendee, session);
      return minutes === null ? [] : [{ participantId: attendee.participantId, minutes }];
    }),
    preparationMinutes,
    travelMinutes,
  };
}
