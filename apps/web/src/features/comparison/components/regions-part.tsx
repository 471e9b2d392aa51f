import type { RegionCoverage } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useRegionCoverage } from '../api/use-comparison.ts';
import { useAreaName } from '../hooks/use-area-name.ts';
import { useRegionSearch } from '../hooks/use-region-search.ts';
import styles from './parts.module.css';
import { RegionTiles } from './region-tiles.tsx';

type Tile = RegionCoverage['regions'][number];

/** Where the units are: a scheme of the country, and the same as a table. */
export function RegionsPart() {
  const t = useText('comparison');
  const { asOf } = useAsOf();
  const coverage = useRegionCoverage(asOf);
  if (coverage.isError) return <ErrorState error={coverage.error} onRetry={() => void coverage.refetch()} />;
  if (coverage.isPending) return <Skeleton shape="block" />;
  return (
    <div className={styles.stack}>
      <Card title={t('region.title')}>
        <RegionTiles regions={coverage.data.regions} />
      </Card>
      <Card title={t('region.table')} isFlush>
        <div className={styles.longHeads}>
          <RegionTable regions={coverage.data.regions} />
        </div>
      </Card>
    </div>
  );
}

const shifts = ['improved', 'worse', 'mixed', 'unchanged'] as const;

function RegionTable({ regions }: { regions: readonly Tile[] }) {
  const t = useText('comparison');
  const nameOf = useAreaName();
  const format = useFormat();
  const searchOf = useRegionSearch();
  const number = (value: number) => format.number(value);
  const columns: Column<Tile>[] = [
    {
      key: 'region',
      header: t('region.region'),
      isRowHeader: true,
      cell: ({ region, units }) =>
        units === 0 ? (
          nameOf(region)
        ) : (
          <Link to="/srovnani" search={searchOf(region.code) as never} look="plain">
            {nameOf(region)}
          </Link>
        ),
    },
    { key: 'units', header: t('region.units'), align: 'end', cell: ({ units }) => number(units) },
    { key: 'covered', header: t('region.covered'), align: 'end', cell: ({ covered }) => number(covered) },
    { key: 'compared', header: t('region.compared'), align: 'end', cell: ({ compared }) => number(compared) },
    ...shifts.map((state): Column<Tile> => ({
      key: state,
      header: t('region.shift', { state: t(`state.${state}`) }),
      align: 'end',
      cell: ({ counts }) => number(counts[state]),
    })),
  ];
  return (
    <DataTable caption={t('region.caption')} columns={columns} rows={regions} rowKey={({ region }) => region.code} />
  );
}
