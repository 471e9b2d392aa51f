import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useAreaName } from '../hooks/use-area-name.ts';
import styles from './log-row.module.css';

/** A seminar may be of all units of the project: so many names tell where it was. */
const unitsShown = 3;

/** One log in the list: hours first, then where and about what; the whole row leads to the log. */
export function LogRow({ log, isAuthorShown }: { log: AdvisoryLog; isAuthorShown: boolean }) {
  const t = useText('log');
  const visit = useText('visit');
  const modeText = useModeText();
  const format = useFormat();
  const areaName = useAreaName();
  const people = log.attendees.length;
  const left = log.furtherUnits.length + 1 - unitsShown;
  const facts = [
    activityCode(log.keyActivity),
    ...(log.kind === 'advisory' ? [] : [t(`kind.${log.kind}`)]),
    modeText(log.mode),
    people > 0 ? t('list.attendees', { count: people }) : t('list.noAttendees'),
    ...(isAuthorShown ? [log.author.displayName] : []),
  ];
  return (
    <li className={`${styles.row}${log.voided ? ` ${styles.voided}` : ''}`}>
      <span className={styles.hours}>{t('list.dayHours', { hours: format.hours(log.minutes) })}</span>
      <div className={styles.main}>
        <div className={styles.title}>
          <Link to="/denik/$id" params={{ id: log.id }} look="plain" className={styles.link}>
            <CzechText>
              {[log.unit, ...log.furtherUnits.slice(0, unitsShown - 1)].map(({ name }) => name).join(', ')}
            </CzechText>
            {left > 0 ? ` ${visit('detail.furtherMore', { count: left })}` : null}
          </Link>
          <span className={styles.area}>{areaName(log.thematicArea)}</span>
          {log.voided ? (
            <Badge tone="neutral" icon="close">
              {t('list.voided')}
            </Badge>
          ) : null}
          {log.standing === 'disputed' ? <Badge tone="warning">{t('list.disputed')}</Badge> : null}
        </div>
        {log.note ? (
          <p className={styles.note}>
            <CzechText>{log.note}</CzechText>
          </p>
        ) : null}
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
    </li>
  );
}
