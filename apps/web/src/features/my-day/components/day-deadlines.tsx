import type { Deadline } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DeadlineLabel } from '../../../shared/ui/deadline-label.tsx';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './my-day-page.module.css';

/** Next deadlines of the person, the nearest first. */
export function DayDeadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
  const t = useText('app');
  if (deadlines.length === 0) return <p className={styles.empty}>{t('myDay.deadlinesEmpty')}</p>;
  return (
    <ul className={styles.list}>
      {deadlines.map((one) => (
        <li key={one.id} className={styles.stacked}>
          {one.href ? (
            <Link to={one.href} look="plain">
              <DeadlineLabel deadline={one} />
            </Link>
          ) : (
            <DeadlineLabel deadline={one} />
          )}
          <DueText dueOn={one.dueOn} daysLeft={one.daysLeft} />
        </li>
      ))}
    </ul>
  );
}
