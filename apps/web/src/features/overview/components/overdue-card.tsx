import type { Overview } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import styles from './overview-page.module.css';

/** How many deliverables of the project are over their due date; who lists only some of them is told so and sent nowhere. */
export function OverdueCard({ overview: { overdue, reach, keyActivities } }: { overview: Overview }) {
  const t = useText('app');
  const isWholeListed = reach !== 'own-units';
  const hasDates = keyActivities.some(({ datedDocuments }) => datedDocuments > 0);
  const none = hasDates ? t('overview.overdueNone') : t('overview.noDueDates');
  const note = overdue === 0 ? none : isWholeListed ? null : t('overview.wholeProject');
  return (
    <Card className={styles.figure}>
      <Stat
        label={<h2 className={styles.name}>{t('overview.overdueTitle')}</h2>}
        value={<span className={overdue > 0 ? styles.late : undefined}>{overdue}</span>}
        of={t('overview.overdue', { count: overdue })}
        note={note}
        tone={overdue === 0 && hasDates ? 'success' : 'neutral'}
      />
      {overdue > 0 && isWholeListed ? (
        <div className={styles.explain}>
          <Link to="/vystupy" search={{ poTerminu: '1' } as never}>
            {t('overview.overdueLink')}
          </Link>
        </div>
      ) : null}
    </Card>
  );
}
