import type { SupportKind } from '@rssz/domain';
import { useProject } from '../../../shared/api/session.ts';
import type { AdvisoryLogRequest } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import { useNames } from '../api/use-names.ts';

type Visit = AdvisoryLogRequest;

const ofData = ['unitId', 'keyActivity', 'attendees', 'note', 'place', 'furtherUnitIds', 'nextStep', 'internalNote'];

/** Names of the fields of a visit and their values in words. */
export function useVisitValues(people: ReadonlyMap<string, string>) {
  const t = useText('log');
  const visit = useText('visit');
  const texts = useText('offline');
  const format = useFormat();
  const locale = useLocale();
  const modeText = useModeText();
  const names = useNames();
  const { thematicAreas } = useProject();
  const unitName = (id: string) => names.unit(id) ?? texts('row.unknownUnit');
  const areaName = (code: string) => {
    const area = thematicAreas.find((one) => one.code === code);
    return (locale === 'en' ? area?.nameEn : area?.nameCs) ?? code;
  };
  const attendees = (of: Visit) =>
    of.attendees.map(
      ({ participantId, minutes }) =>
        `${people.get(participantId) ?? texts('conflict.person')} ${format.hoursUnit(minutes)}`,
    );
  const fields: Readonly<Record<string, { name: string; value: (of: Visit) => string }>> = {
    unitId: { name: t('detail.unit'), value: (of) => unitName(of.unitId) },
    heldOn: { name: t('detail.date'), value: (of) => format.date(of.heldOn) },
    minutes: { name: t('detail.duration'), value: (of) => format.hoursUnit(of.minutes ?? 0) },
    mode: { name: t('detail.mode'), value: (of) => modeText(of.mode) },
    thematicArea: { name: t('detail.area'), value: (of) => areaName(of.thematicArea) },
    keyActivity: {
      name: t('detail.keyActivity'),
      value: (of) => `${activityCode(of.keyActivity)} ${names.activity(of.keyActivity)}`,
    },
    attendees: { name: t('detail.attendees'), value: (of) => attendees(of).join(', ') },
    note: { name: t('detail.note'), value: (of) => of.note ?? '' },
    kind: { name: visit('detail.kind'), value: (of) => t(`kind.${of.kind as SupportKind}`) },
    startsAt: {
      name: visit('detail.time'),
      value: (of) => [of.startsAt, of.endsAt].filter(Boolean).join('–'),
    },
    place: { name: visit('detail.place'), value: (of) => of.place ?? '' },
    furtherUnitIds: {
      name: visit('detail.furtherUnits'),
      value: (of) => (of.furtherUnitIds ?? []).map(unitName).join(', '),
    },
    nextStep: {
      name: visit('nextStep.title'),
      value: (of) => (of.nextStep ? `${of.nextStep.text}, ${format.date(of.nextStep.dueOn ?? '')}` : ''),
    },
    preparationMinutes: {
      name: visit('detail.preparation'),
      value: (of) => format.hoursUnit(of.preparationMinutes ?? 0),
    },
    travelMinutes: { name: visit('detail.travel'), value: (of) => format.hoursUnit(of.travelMinutes ?? 0) },
    internalNote: { name: visit('detail.internalNote'), value: (of) => of.internalNote ?? '' },
  };
  return {
    unitName,
    nameOf: (field: string) => fields[field]?.name ?? field,
    /** Whether the value is of data that nobody translates, and is there. */
    isCzech: (field: string, of: Visit) => ofData.includes(field) && Boolean(fields[field]?.value(of)),
    valueOf: (field: string, of: Visit) => fields[field]?.value(of) || texts('conflict.empty'),
    fieldNames: Object.keys(fields),
  };
}
