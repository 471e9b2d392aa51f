import { logDifference } from '@rssz/domain';
import type { AdvisoryLogVersion } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import { useAreaName } from './use-area-name.ts';

/** What changed between two versions of a log, one sentence a field. */
export function useVersionChanges(): (before: AdvisoryLogVersion, after: AdvisoryLogVersion) => string[] {
  const t = useText('log');
  const visit = useText('visit');
  const attendeeChanges = useAttendeeChanges();
  const modeText = useModeText();
  const format = useFormat();
  const areaName = useAreaName();
  return (before, after) => {
    const shown = (version: AdvisoryLogVersion) => [
      { field: t('detail.unit'), text: version.unit.name },
      { field: t('detail.date'), text: format.date(version.heldOn) },
      { field: t('detail.duration'), text: t('list.dayHours', { hours: format.hours(version.minutes) }) },
      { field: t('detail.mode'), text: modeText(version.mode) },
      { field: t('detail.area'), text: areaName(version.thematicArea) },
      { field: t('detail.keyActivity'), text: activityCode(version.keyActivity) },
      { field: visit('detail.kind'), text: t(`kind.${version.kind}`) },
      { field: visit('detail.time'), text: version.startsAt ? `${version.startsAt}–${version.endsAt ?? ''}` : '' },
      { field: visit('detail.place'), text: version.place ?? '' },
      { field: visit('detail.furtherUnits'), text: version.furtherUnits.map(({ name }) => name).join(', ') },
      { field: visit('nextStep.title'), text: version.nextStep?.text ?? '' },
      { field: visit('more.nextStepDueOn'), text: version.nextStep ? format.date(version.nextStep.dueOn) : '' },
      { field: visit('detail.preparation'), text: format.hoursUnit(version.preparationMinutes) },
      { field: visit('detail.travel'), text: format.hoursUnit(version.travelMinutes) },
    ];
    const earlier = shown(before);
    const changes = shown(after).flatMap(({ field, text }, index) => {
      const old = earlier[index]?.text ?? '';
      const [was, is] = [old, text].map((one) => one || visit('history.empty'));
      return old === text ? [] : [t('history.changed', { field, before: was, after: is })];
    });
    if (before.note !== after.note) changes.push(t('history.noteChanged'));
    if (before.internalNote !== after.internalNote) changes.push(visit('history.internalNoteChanged'));
    changes.push(...attendeeChanges(before, after));
    return changes.length > 0 ? changes : [t('history.nothingChanged')];
  };
}

/** Who came to be in the log, who left it and whose hours changed, by the name that the reader may see. */
function useAttendeeChanges(): (before: AdvisoryLogVersion, after: AdvisoryLogVersion) => string[] {
  const t = useText('visit');
  const format = useFormat();
  return (before, after) => {
    const names = new Map([...before.attendees, ...after.attendees].map((one) => [one.participantId, one.name]));
    const { attendees } = logDifference({ attendees: before.attendees }, { attendees: after.attendees });
    return attendees.map(({ participantId, before: was, after: is }) => {
      const params = {
        name: names.get(participantId) ?? '',
        before: format.hours(was ?? 0),
        after: format.hours(is ?? 0),
      };
      if (was === null) return t('history.attendeeAdded', params);
      return is === null ? t('history.attendeeRemoved', params) : t('history.attendeeChanged', params);
    });
  };
}
