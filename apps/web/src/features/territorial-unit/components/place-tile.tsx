import type { TerritorialPlace } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './place-tile.module.css';

interface PlaceTileProps {
  place: TerritorialPlace;
  onOccupy: ((place: number) => void) | null;
}

/** One place: the unit that holds it, or an invitation to take it. */
export function PlaceTile({ place, onOccupy }: PlaceTileProps) {
  const t = useText('unit');
  if (place.unit) {
    return (
      <Link to="/uzemni-celky/$id" params={{ id: place.unit.id }} look="plain" className={styles.taken}>
        <span className={styles.code}>{place.code}</span>
        <span className={styles.name}>
          <CzechText>{place.unit.name}</CzechText>
        </span>
      </Link>
    );
  }
  if (!onOccupy) {
    return (
      <div className={styles.free}>
        <span className={styles.code}>{place.code}</span>
        <span className={styles.name}>{t('places.free')}</span>
      </div>
    );
  }
  return (
    <button type="button" className={`${styles.free} ${styles.action}`} onClick={() => onOccupy(place.number)}>
      <span className={styles.code}>{place.code}</span>
      <span className={styles.name}>
        <Icon name="plus" size={14} /> {t('places.free')}
        <span className="visually-hidden">, {t('places.occupy')}</span>
      </span>
    </button>
  );
}
