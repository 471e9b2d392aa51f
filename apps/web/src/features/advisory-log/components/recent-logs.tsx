import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useAdvisoryLogs } from '../api/use-advisory-logs.ts';
import { useAreaName } from '../hooks/use-area-name.ts';
import styles from './recent-logs.module.css';

const recentQuery = { author: 'me', size: 6, page: 1 };

/** The last logs of the person, so that nothing is written twice. */
export function RecentLogs() {
  const t = useText('log');
  const format = useFormat();
  const areaName = useAreaName();
  const { data } = useAdvisoryLogs(recentQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('form.recent')} isFlush>
      <ul className={styles.list}>
        {data.items.map((log) => (
          <li key={log.id} className={styles.item}>
            <div className={styles.line}>
              <Link to="/denik/$id" params={{ id: log.id }} look="plain">
                <CzechText>{log.unit.name}</CzechText>
              </Link>
              <span className={styles.hours}>{t('list.dayHours', { hours: format.hours(log.minutes) })}</span>
            </div>
            <p className={styles.facts}>
              {format.date(log.heldOn)} · {areaName(log.thematicArea)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
