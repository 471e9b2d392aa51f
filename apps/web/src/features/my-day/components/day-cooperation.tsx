import type { MyDay } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './my-day-page.module.css';

/** Descriptions to agree or approve and units to take over. */
export function DayCooperation({ rows }: { rows: MyDay['cooperation'] }) {
  const t = useText('app');
  return (
    <Card title={`${t('myDay.cooperation')} (${rows.length})`} isFlush>
      <ul className={styles.list}>
        {rows.map(({ kind, id, unit, number }) => (
          <li key={id} className={styles.stacked}>
            <Link to={kind === 'take-over' ? `/predani/${id}` : `/popisy-spoluprace/${id}`} look="plain">
              <CzechText>{unit.name}</CzechText>
            </Link>
            <span className={styles.quiet}>{t(`myDay.cooperationKind.${kind}`, { number: number ?? 0 })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
