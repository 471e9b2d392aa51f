import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { StateBadge } from '../../../shared/ui/state-badge.tsx';
import { useUnitDeliverables } from '../api/use-unit-deliverables.ts';
import styles from './unit-rows.module.css';

/** Documents that belong to the unit through its place. */
export function UnitDeliverables({ unitId }: { unitId: string }) {
  const t = useText('unit');
  const format = useFormat();
  const { data, error, refetch } = useUnitDeliverables(unitId);
  return (
    <Card
      title={t('detail.deliverables')}
      actions={
        data && data.total > 0 ? (
          <Link to="/vystupy" search={{ uzemi: unitId }}>
            {t('detail.allDeliverables')}
          </Link>
        ) : null
      }
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={2} /> : null}
      {data?.total === 0 ? <p className={styles.empty}>{t('detail.noDeliverables')}</p> : null}
      <ul className={styles.rows}>
        {data?.items.map((row) => (
          <li key={row.id} className={styles.row}>
            <div className={styles.text}>
              <Link to="/vystupy/$id" params={{ id: row.id }} look="plain" className={styles.title}>
                {row.code} <CzechText>{row.title}</CzechText>
              </Link>
              <div className={styles.note}>
                {t('detail.dueOn', { date: row.dueOn ? format.date(row.dueOn) : t('unset') })}
              </div>
            </div>
            <StateBadge state={row.state} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
