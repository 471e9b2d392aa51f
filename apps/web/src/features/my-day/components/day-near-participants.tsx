import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './my-day-page.module.css';

/** How many people lack only a little to be counted. */
export function DayNearParticipants({ count }: { count: number }) {
  const t = useText('app');
  const mayRead = useCan('participant.read');
  if (!mayRead || count === 0) return null;
  return (
    <Card title={t('myDay.nearTitle')}>
      <div className={styles.near}>
        <span className={styles.nearCount} aria-hidden="true">
          {count}
        </span>
        <div>
          <p>{t('myDay.near', { count })}</p>
          <Link to="/ucastnici" search={{ stav: 'temer' } as never}>
            {t('myDay.nearLink')}
          </Link>
        </div>
      </div>
    </Card>
  );
}
