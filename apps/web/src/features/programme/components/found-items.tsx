import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useFoundItems } from '../api/use-programme.ts';
import type { ProgrammeFilter } from './programme-filters.tsx';
import { ProgrammeItemRow } from './programme-item-row.tsx';
import styles from './programme.module.css';

/** Items that answer to the filters, in the order of the catalogue. */
export function FoundItems({ filter }: { filter: ProgrammeFilter }) {
  const t = useText('programme');
  const { asOf } = useAsOf();
  const { q, cil: objective, druh: kind, oblast: area } = filter;
  const { data, error, refetch } = useFoundItems({ q, objective, kind, area, asOf });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.total === 0) {
    return (
      <EmptyState icon="search" title={t('find.none')}>
        {t('find.noneText')}
      </EmptyState>
    );
  }
  return (
    <Card title={<span role="status">{t('find.found', { count: data.total })}</span>}>
      <ul className={styles.items}>
        {data.items.map((item) => (
          <ProgrammeItemRow key={item.code} item={item} isKindShown />
        ))}
      </ul>
    </Card>
  );
}
