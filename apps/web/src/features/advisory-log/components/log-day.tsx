import { addDays, type LocalDate } from '@rssz/domain';
import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { LogDayGroup } from '../hooks/group-by-day.ts';
import styles from './log-day.module.css';
import { LogRow } from './log-row.tsx';

interface LogDayProps {
  day: LogDayGroup<AdvisoryLog>;
  today: LocalDate;
  isAuthorShown: boolean;
}

/** The logs of one day under its date, with the hours of the day. */
export function LogDay({ day, today, isAuthorShown }: LogDayProps) {
  const t = useText('log');
  const format = useFormat();
  const id = `den-${day.heldOn}`;
  const isYesterday = day.heldOn === addDays(today, -1);
  const nearness = day.heldOn === today ? t('list.today') : isYesterday ? t('list.yesterday') : '';
  return (
    <section className={styles.day} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.date}>
          {format.dateLong(day.heldOn)}
          {nearness ? <span className={styles.near}>{nearness}</span> : null}
        </h2>
        <span className={styles.total}>{t('list.dayHours', { hours: format.hours(day.minutes) })}</span>
      </div>
      <ul className={styles.rows}>
        {day.logs.map((log) => (
          <LogRow key={log.id} log={log} isAuthorShown={isAuthorShown} />
        ))}
      </ul>
    </section>
  );
}
