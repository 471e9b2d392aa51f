import type { Deadline } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
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
        <li key={one.id} className={styles.deadline}>
          {one.href ? (
            <Link to={one.href} look="plain">
              <CzechText>{one.label}</CzechText>
            </Link>
          ) : (
            <CzechText>{one.label}</CzechText>
          )}
          <DueText dueOn={one.dueOn} daysLeft={one.daysLeft} />
        </li>
      ))}
    </ul>
  );
}
