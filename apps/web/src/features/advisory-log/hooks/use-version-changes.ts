import type { AdvisoryLogVersion } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import { useAreaName } from './use-area-name.ts';

/** What changed between two versions of a log, one sentence a field. */
export function useVersionChanges(): (before: AdvisoryLogVersion, after: AdvisoryLogVersion) => string[] {
  const t = useText('log');
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
    ];
    const earlier = shown(before);
    const changes = shown(after).flatMap(({ field, text }, index) => {
      const old = earlier[index]?.text ?? '';
      return old === text ? [] : [t('history.changed', { field, before: old, after: text })];
    });
    if (before.note !== after.note) changes.push(t('history.noteChanged'));
    if (attendance(before) !== attendance(after)) changes.push(t('history.attendeesChanged'));
    return changes.length > 0 ? changes : [t('history.nothingChanged')];
  };
}

function attendance({ attendees }: AdvisoryLogVersion): string {
  return attendees
    .map(({ participantId, minutes }) => `${participantId}:${minutes}`)
    .sort()
    .join();
}
