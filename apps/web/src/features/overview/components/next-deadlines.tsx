import { useQuery } from '@tanstack/react-query';
import { useProjectCode } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DeadlineLabel } from '../../../shared/ui/deadline-label.tsx';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { upcomingQuery } from '../api/overview-queries.ts';
import styles from './overview-page.module.css';

const shownAtMost = 6;

/** The next deadlines of the project; those already missed have their own figure above. */
export function NextDeadlines() {
  const t = useText('app');
  const { data, error, refetch } = useQuery(upcomingQuery(useProjectCode()));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  const next = data.items.slice(0, shownAtMost);
  if (next.length === 0) return <p className={styles.empty}>{t('overview.deadlinesEmpty')}</p>;
  return (
    <ul className={styles.list}>
      {next.map((one) => (
        <li key={one.id} className={styles.deadline}>
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
