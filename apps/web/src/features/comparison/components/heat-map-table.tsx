import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import type { MapShown } from '../hooks/map-shown.ts';
import { useAreaName } from '../hooks/use-area-name.ts';
import { useGridKeys } from '../hooks/use-grid-keys.ts';
import { CellContent } from './cell-content.tsx';
import styles from './heat-map-table.module.css';
import { UnitStrips } from './unit-strips.tsx';

interface HeatMapTableProps {
  map: MapShown;
  caption: string;
  onOpen: (unitId: string, areaId: string) => void;
}

const rowsOnPage = 100;

/** Units and areas; the head and the names stay in sight, arrows move between cells. On a phone a list of units. */
export function HeatMapTable({ map, caption, onOpen }: HeatMapTableProps) {
  const t = useText('comparison');
  const [asked, setPage] = useState(1);
  const pages = Math.max(1, Math.ceil(map.rows.length / rowsOnPage));
  const page = Math.min(asked, pages);
  const rows = map.rows.slice((page - 1) * rowsOnPage, page * rowsOnPage);
  return (
    <>
      <p className={styles.keys}>{t('map.keys')}</p>
      <MapGrid key={page} map={{ ...map, rows }} caption={caption} onOpen={onOpen} />
      <UnitStrips map={{ ...map, rows }} />
      {pages > 1 ? <Pagination page={page} size={rowsOnPage} total={map.rows.length} onPage={setPage} /> : null}
    </>
  );
}

function MapGrid({ map, caption, onOpen }: HeatMapTableProps) {
  const t = useText('comparison');
  const areaName = useAreaName();
  const { onKeyDown, cellProps } = useGridKeys(map.rows.length, map.areas.length);
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={-1}>
      <table className={styles.table} role="grid" aria-label={caption} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('map.unit')}
            </th>
            {map.areas.map((area) => (
              <th key={area.id} scope="col" className={styles.area}>
                {areaName(area)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row, rowIndex) => (
            <tr key={row.unit.id}>
              <UnitName unit={row.unit} />
              {map.areas.map((area, column) => {
                const cell = row.cells[column];
                return cell ? (
                  <td key={area.id} className={`${styles.cell} ${styles[cell.state]}`}>
                    <button
                      type="button"
                      className={styles.press}
                      onClick={() => onOpen(row.unit.id, area.id)}
                      {...cellProps(rowIndex, column)}
                    >
                      <CellContent cell={cell} />
                    </button>
                  </td>
                ) : null;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function UnitName({ unit }: { unit: { id: string; name: string } }) {
  const { asOf } = useAsOf();
  return (
    <th scope="row" className={styles.unit}>
      <Link to={`/srovnani/${unit.id}`} search={(asOf ? { k: asOf } : {}) as never} look="plain">
        <CzechText>{unit.name}</CzechText>
      </Link>
    </th>
  );
}
