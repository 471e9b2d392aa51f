import type { CellState } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { stateOrder } from '../hooks/state-order.ts';
import { useAreaName } from '../hooks/use-area-name.ts';
import type { MapShown } from '../hooks/map-shown.ts';
import { StateMark } from './state-mark.tsx';
import styles from './unit-strips.module.css';

/** The map on a phone: a unit a row, a strip of its areas, and the same in words. */
export function UnitStrips({ map }: { map: MapShown }) {
  const { asOf } = useAsOf();
  return (
    <ul className={styles.list}>
      {map.rows.map((row) => (
        <li key={row.unit.id} className={styles.unit}>
          <Link
            to={`/srovnani/${row.unit.id}`}
            search={(asOf ? { k: asOf } : {}) as never}
            look="plain"
            className={styles.name}
          >
            <CzechText>{row.unit.name}</CzechText>
          </Link>
          <div className={styles.strip} aria-hidden="true">
            {row.cells.map((cell, index) => (
              <span key={map.areas[index]?.id} className={`${styles.box} ${styles[cell.state]}`}>
                <StateMark state={cell.state} size={16} />
              </span>
            ))}
          </div>
          <StripWords map={map} states={row.cells.map(({ state }) => state)} />
        </li>
      ))}
    </ul>
  );
}

/** Which areas stand in which state; what was not chosen needs no list. */
function StripWords({ map, states }: { map: MapShown; states: readonly CellState[] }) {
  const t = useText('comparison');
  const areaName = useAreaName();
  const present = stateOrder.filter((state) => state !== 'not-chosen' && states.includes(state));
  if (present.length === 0) return <p className={styles.words}>{t('state.not-chosen')}</p>;
  return (
    <ul className={styles.words}>
      {present.map((state) => (
        <li key={state}>
          <strong>{t(`state.${state}`)}</strong>{' '}
          {map.areas
            .filter((_, index) => states[index] === state)
            .map(areaName)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
