import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { useCan } from '../../../shared/api/session.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useUnitLogs } from '../api/use-unit-logs.ts';
import styles from './unit-rows.module.css';

/** The latest entries of the diary; nothing at all for people who do not read the diary. */
export function UnitLogs({ unitId }: { unitId: string }) {
  return useCan('log.read') ? <LatestLogs unitId={unitId} /> : null;
}

function LatestLogs({ unitId }: { unitId: string }) {
  const t = useText('unit');
  const { data, error, refetch } = useUnitLogs(unitId);
  return (
    <Card
      title={t('detail.logs')}
      actions={
        data && data.total > 0 ? (
          <Link to="/denik" search={{ uzemi: unitId }}>
            {t('detail.allLogs')}
          </Link>
        ) : null
      }
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data?.total === 0 ? <p className={styles.empty}>{t('detail.noLogs')}</p> : null}
      <ul className={styles.rows}>
        {data?.items.map((log) => (
          <li key={log.id} className={styles.row}>
            <LogText log={log} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function LogText({ log }: { log: AdvisoryLog }) {
  const t = useText('unit');
  const format = useFormat();
  const locale = useLocale();
  const area = locale === 'en' ? log.thematicArea.nameEn : log.thematicArea.nameCs;
  return (
    <>
      <div className={styles.text}>
        <Link to="/denik/$id" params={{ id: log.id }} look="plain" className={styles.title}>
          {format.date(log.heldOn)}
        </Link>
        <div className={styles.note}>
          {[area, log.author.displayName, t('detail.attendees', { count: log.attendees.length })].join(' · ')}
        </div>
        {log.note ? (
          <p className={styles.excerpt}>
            <CzechText>{log.note}</CzechText>
          </p>
        ) : null}
      </div>
      <span className={styles.amount}>{t('hours', { hours: format.hours(log.minutes) })}</span>
    </>
  );
}
