import type { UnitMunicipality } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { Quiet } from '../components/quiet.tsx';
import { useRegionName } from './use-region-name.ts';

/** Columns of the municipalities of a unit; without `onIndex` there is no button to record points. */
export function useMunicipalityColumns(
  onIndex: ((row: UnitMunicipality) => void) | null,
): readonly Column<UnitMunicipality>[] {
  const t = useText('territory');
  const unit = useText('unit');
  const nameOf = useRegionName();
  const missing = <Quiet>{unit('unset')}</Quiet>;
  const columns: Column<UnitMunicipality>[] = [
    {
      key: 'name',
      header: t('municipality.name'),
      isRowHeader: true,
      // A code that no list has yet stands in for the name; it has its own column.
      cell: (row) =>
        row.name === row.code ? <Quiet>{t('municipality.unnamed')}</Quiet> : <CzechText>{row.name}</CzechText>,
    },
    { key: 'code', header: t('municipality.code'), cell: (row) => row.code },
    {
      key: 'district',
      header: t('municipality.district'),
      cell: (row) => (row.district ? nameOf(row.district) : missing),
    },
    { key: 'region', header: t('municipality.region'), cell: (row) => (row.region ? nameOf(row.region) : missing) },
    { key: 'index', header: t('municipality.index'), cell: (row) => <LatestIndex row={row} /> },
  ];
  if (!onIndex) return columns;
  const edit: Column<UnitMunicipality> = {
    key: 'edit',
    header: t('municipality.editIndex'),
    isHeaderHidden: true,
    align: 'end',
    cell: (row) => (
      <Button
        size="s"
        variant="quiet"
        onPress={() => onIndex(row)}
        aria-label={t('municipality.editIndexOf', { name: row.name })}
      >
        {t('municipality.editIndex')}
      </Button>
    ),
  };
  return [...columns, edit];
}

function LatestIndex({ row }: { row: UnitMunicipality }) {
  const t = useText('territory');
  const [latest] = row.indexes;
  if (!latest) return <Quiet>{t('municipality.noIndex')}</Quiet>;
  const { year, methodologyYear, points } = latest;
  const years = { year: String(year), methodologyYear: String(methodologyYear) };
  return (
    <>
      {t('municipality.points', { count: points })} ({t('municipality.indexYear', years)})
    </>
  );
}
