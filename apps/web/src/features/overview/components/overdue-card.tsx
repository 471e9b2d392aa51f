import type { Overview } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import styles from './overview-page.module.css';

/** How many deliverables of the project are over their due date; said so to those who list only some of them. */
export function OverdueCard({ overview: { overdue, reach } }: { overview: Overview }) {
  const t = useText('app');
  return (
    <Card className={styles.figure}>
      <Stat
        label={<h2 className={styles.name}>{t('overview.overdueTitle')}</h2>}
        value={<span className={overdue > 0 ? styles.late : undefined}>{overdue}</span>}
        of={t('overview.overdue', { count: overdue })}
        note={overdue === 0 ? t('overview.overdueNone') : reach === 'own-units' ? t('overview.wholeProject') : null}
        tone="success"
      />
      {overdue > 0 ? (
        <div className={styles.explain}>
          <Link to="/vystupy" search={{ poTerminu: '1' } as never}>
            {t('overview.overdueLink')}
          </Link>
        </div>
      ) : null}
    </Card>
  );
}
