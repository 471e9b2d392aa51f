import type { ParticipantRadar, RadarPerson } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useLackText } from './use-lack-text.ts';

const daysOfMonth = 30;

interface RadarText {
  lacks: (person: RadarPerson) => string;
  electronic: (person: RadarPerson) => string;
  pace: (person: RadarPerson) => string;
  crossing: (person: RadarPerson) => string;
}

/** What the radar says of one person, in words. */
export function useRadarText({ operator, projectEndsOn, asOf }: ParticipantRadar): RadarText {
  const t = useText('counting');
  const format = useFormat();
  const lackText = useLackText();
  const lacks = ({ missingMinutes }: RadarPerson) => lackText(missingMinutes, operator);
  const pace = ({ pace: { minutes, days } }: RadarPerson) =>
    minutes === 0
      ? t('radar.noPace', { days: format.number(days) })
      : t('radar.paceMonth', { hours: format.hoursUnit(Math.round((minutes * daysOfMonth) / days)) });
  const crossing = ({ crossedOn, projectedOn, exitOn }: RadarPerson) => {
    if (crossedOn) return t('radar.crossed', { date: format.date(crossedOn) });
    if (projectedOn) {
      const key = projectedOn > projectEndsOn ? 'radar.tooLate' : 'radar.projectedOn';
      return t(key, { date: format.date(projectedOn) });
    }
    return exitOn && exitOn <= asOf ? t('radar.left', { date: format.date(exitOn) }) : t('radar.never');
  };
  const electronic = ({ electronicShare }: RadarPerson) =>
    electronicShare === null ? '–' : `${format.number(Math.round(electronicShare * 100))}\u00a0%`;
  return { lacks, electronic, pace, crossing };
}
