import type { MyDay } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './my-day-page.module.css';

/** Visits of the coordinator's unit that wait for a word; what they say decides nothing about counting. */
export function DayVisits({ visits }: { visits: NonNullable<MyDay['visits']> }) {
  const t = useText('app');
  const format = useFormat();
  return (
    <Card
      title={`${t('myDay.visits')} (${visits.total})`}
      actions={<Link to="/denik">{t('myDay.allVisits')}</Link>}
      isFlush
    >
      {visits.total === 0 ? <p className={styles.empty}>{t('myDay.visitsEmpty')}</p> : null}
      <ul className={styles.list}>
        {visits.items.map(({ id, heldOn, minutes, unit, author, wasAnswered }) => (
          <li key={id} className={styles.row}>
            <span className={styles.code}>{format.hoursUnit(minutes)}</span>
            <span className={styles.names}>
              <Link to="/denik/$id" params={{ id } as never} look="plain">
                <CzechText>{unit.name}</CzechText>
              </Link>
              <span className={styles.quiet}>{wasAnswered ? t('myDay.visitCorrected', { author }) : author}</span>
            </span>
            <span className={styles.side}>{format.date(heldOn)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
