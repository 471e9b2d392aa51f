import type { UseQueryResult } from '@tanstack/react-query';
import type { TerritorialPlace } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { PlaceTile } from './place-tile.tsx';
import styles from './places-overview.module.css';

interface PlacesOverviewProps {
  places: UseQueryResult<TerritorialPlace[]>;
  onlyFree: boolean;
  onOnlyFree: (onlyFree: boolean) => void;
  /** Null for people who do not manage units. */
  onOccupy: ((place: number) => void) | null;
}

/** The places of the project: who holds each, and which are free. */
export function PlacesOverview({ places, onlyFree, onOnlyFree, onOccupy }: PlacesOverviewProps) {
  const t = useText('unit');
  if (places.error) return <ErrorState error={places.error} onRetry={() => void places.refetch()} />;
  if (!places.data) return <Skeleton shape="block" />;
  const total = places.data.length;
  const free = places.data.filter((place) => !place.unit).length;
  const shown = onlyFree ? places.data.filter((place) => !place.unit) : places.data;
  return (
    <Card>
      <div className={styles.head}>
        <p className={styles.summary}>
          <strong>{t('places.summary', { taken: total - free, total, free })}</strong> {t('places.explain')}
        </p>
        <Checkbox label={t('places.onlyFree')} isSelected={onlyFree} onChange={onOnlyFree} />
      </div>
      <ul className={styles.grid} aria-label={t('places.list')}>
        {shown.map((place) => (
          <li key={place.number}>
            <PlaceTile place={place} onOccupy={onOccupy} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
