import type { RegionCoverage } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Link } from '../../../shared/ui/link.tsx';
import { regionScheme } from '../hooks/region-scheme.ts';
import { useAreaName } from '../hooks/use-area-name.ts';
import { useRegionSearch } from '../hooks/use-region-search.ts';
import styles from './region-tiles.module.css';
import { StateMark } from './state-mark.tsx';

type Tile = RegionCoverage['regions'][number];

const shifts = ['improved', 'worse', 'mixed', 'unchanged'] as const;

/** The fourteen regions as tiles of one size: how many of their units are agreed, and what has moved. */
export function RegionTiles({ regions }: { regions: readonly Tile[] }) {
  const t = useText('comparison');
  return (
    <>
      <p className={styles.note}>{t('region.scheme')}</p>
      <ul className={styles.scheme} aria-label={t('region.listLabel')}>
        {regions.map((tile) => {
          const place = regionScheme[tile.region.code];
          return place ? (
            <li key={tile.region.code} style={{ gridRow: place.row, gridColumn: place.column }}>
              <TileOf tile={tile} mark={place.mark} />
            </li>
          ) : null;
        })}
      </ul>
      <p className={styles.note}>{t('region.legendCoverage')}</p>
      <p className={styles.note}>{t('region.legendShift')}</p>
    </>
  );
}

function TileOf({ tile, mark }: { tile: Tile; mark: string }) {
  const t = useText('comparison');
  const nameOf = useAreaName();
  const searchOf = useRegionSearch();
  const { region, units, covered, counts } = tile;
  const head = (
    <>
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
      <span className={styles.name}>{nameOf(region)}</span>
    </>
  );
  if (units === 0) {
    return (
      <div className={`${styles.tile} ${styles.empty}`}>
        {head}
        <span className={styles.figure}>{t('region.noUnits')}</span>
      </div>
    );
  }
  return (
    <Link
      to="/srovnani"
      search={searchOf(region.code) as never}
      look="plain"
      className={`${styles.tile} ${styles[`shade${shadeOf(covered, units)}`]}`}
    >
      {head}
      <span className={styles.figure}>
        {t('region.of', { covered, units })}
        <span className="visually-hidden"> {t('region.ofWhat')}</span>
      </span>
      <span className={styles.shifts}>
        {shifts
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <span key={state} className={styles.shift}>
              <StateMark state={state} size={11} />
              <span className="visually-hidden">{t(`state.${state}`)} </span>
              {counts[state]}
            </span>
          ))}
      </span>
    </Link>
  );
}

/** Four shades, from nothing agreed to everything. */
function shadeOf(covered: number, units: number): 0 | 1 | 2 | 3 {
  if (covered === 0) return 0;
  if (covered === units) return 3;
  return covered * 2 < units ? 1 : 2;
}
