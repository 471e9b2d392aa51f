import type { HeatMap } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { stateOrder } from '../hooks/state-order.ts';

type CountRow = HeatMap['counts']['total'];

export interface NamedCounts extends CountRow {
  name: string;
}

interface CountTableProps {
  caption: string;
  header: string;
  /** What the count of units counts. */
  unitsHeader: string;
  rows: readonly NamedCounts[];
}

/** Areas of units by state, a row for each area or region and one for all. */
export function CountTable({ caption, header, unitsHeader, rows }: CountTableProps) {
  const t = useText('comparison');
  const format = useFormat();
  const columns: Column<NamedCounts>[] = [
    { key: 'name', header, isRowHeader: true, cell: ({ name }) => name },
    { key: 'units', header: unitsHeader, align: 'end', cell: ({ units }) => format.number(units) },
    ...stateOrder.map((state): Column<NamedCounts> => ({
      key: state,
      header: t(`state.${state}`),
      align: 'end',
      cell: ({ counts }) => format.number(counts[state]),
    })),
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key ?? ''} />;
}
