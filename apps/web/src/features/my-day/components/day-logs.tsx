import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './my-day-page.module.css';

/** What the person wrote in the diary last. */
export function DayLogs({ logs }: { logs: readonly AdvisoryLog[] }) {
  const t = useText('app');
  const locale = useLocale();
  const format = useFormat();
  return (
    <Card title={t('myDay.logs')} actions={<Link to="/denik">{t('myDay.allLogs')}</Link>} isFlush>
      {logs.length === 0 ? <p className={styles.empty}>{t('myDay.logsEmpty')}</p> : null}
      <ul className={styles.list}>
        {logs.map((log) => (
          <li key={log.id} className={styles.row}>
            <span className={styles.code}>{format.hoursUnit(log.minutes)}</span>
            <span className={styles.names}>
              <Link to="/denik/$id" params={{ id: log.id } as never} look="plain">
                <CzechText>{log.unit.name}</CzechText>
              </Link>
              <span className={styles.quiet}>
                {locale === 'en' ? log.thematicArea.nameEn : log.thematicArea.nameCs}
              </span>
            </span>
            <span className={styles.side}>{format.date(log.heldOn)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
