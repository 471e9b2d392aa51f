import type { ParticipantRadar } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import styles from './radar.module.css';

/** Whether the target is within reach before the end of the project, and what it would take. */
export function RadarOutlook({ radar }: { radar: ParticipantRadar }) {
  const t = useText('counting');
  const format = useFormat();
  const { outlook, projectEndsOn } = radar;
  const end = format.date(projectEndsOn);
  return (
    <Card>
      <p className={styles.headline}>{useHeadline(radar)}</p>
      <div className={styles.stats}>
        <Stat
          label={t('radar.counted')}
          value={format.number(outlook.counted)}
          of={t('radar.ofTarget', { target: format.number(outlook.target) })}
        />
        <Stat
          label={t('radar.overIncomplete')}
          value={format.number(outlook.overIncomplete)}
          note={outlook.overIncomplete > 0 ? t('radar.overIncompleteNote') : undefined}
          tone={outlook.overIncomplete > 0 ? 'warning' : 'neutral'}
        />
        <Stat
          label={t('radar.projected')}
          value={format.number(outlook.projected)}
          note={t('radar.projectedNote', { end })}
        />
        <Stat
          label={t('radar.missing')}
          value={format.number(outlook.missingPersons)}
          tone={outlook.missingPersons > 0 ? 'danger' : 'success'}
        />
      </div>
      <LeastSupport radar={radar} />
      <p className={styles.note}>
        {outlook.daysLeft > 0 ? `${t('radar.daysLeft', { count: outlook.daysLeft })} ` : null}
        {t('radar.pace')}
      </p>
    </Card>
  );
}

function LeastSupport({ radar: { outlook } }: { radar: ParticipantRadar }) {
  const t = useText('counting');
  const format = useFormat();
  const { counted, target, minutesToTarget, daysLeft } = outlook;
  if (counted >= target || daysLeft === 0) return null;
  if (minutesToTarget === null) return <p className={styles.note}>{t('radar.tooFew')}</p>;
  if (minutesToTarget === 0) return null;
  return <p className={styles.note}>{t('radar.least', { hours: format.hoursUnit(minutesToTarget) })}</p>;
}

function useHeadline({ outlook, projectEndsOn }: ParticipantRadar): string {
  const t = useText('counting');
  const format = useFormat();
  const { counted, target, isWithinReach, missingPersons, daysLeft } = outlook;
  const known = { target: format.number(target), end: format.date(projectEndsOn) };
  if (counted >= target) return t('radar.reached', known);
  if (isWithinReach) return t('radar.within', known);
  if (daysLeft === 0) return t('radar.ended', known);
  return t('radar.short', { ...known, count: missingPersons });
}
