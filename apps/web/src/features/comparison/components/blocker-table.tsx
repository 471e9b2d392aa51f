import type { GoalBlocker, HeatMap } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useAreaName } from '../hooks/use-area-name.ts';

interface BlockerTableProps {
  blockers: readonly GoalBlocker[];
  areas: HeatMap['areas'];
  /** The unit is that of the page. */
  isOfOneUnit?: boolean;
}

/** What blocks the judgement of the goal: unit, what is missing and where, until when; the most urgent first. */
export function BlockerTable({ blockers, areas, isOfOneUnit = false }: BlockerTableProps) {
  const t = useText('comparison');
  const nameOf = useAreaName();
  const names = new Map(areas.map((area) => [area.id, nameOf(area)]));
  if (blockers.length === 0) {
    return (
      <EmptyState icon="checkCircle" title={t('blocker.none')}>
        {t('blocker.noneText')}
      </EmptyState>
    );
  }
  const columns: Column<GoalBlocker>[] = [
    {
      key: 'unit',
      header: t('blocker.unit'),
      isRowHeader: true,
      cell: ({ unit }) => (
        <Link to={`/srovnani/${unit.id}`} look="plain">
          <CzechText>{unit.name}</CzechText>
        </Link>
      ),
    },
    { key: 'missing', header: t('blocker.missing'), cell: ({ code }) => t(`blocker.kind.${code}`) },
    {
      key: 'where',
      header: t('blocker.where'),
      cell: ({ areaIds, criteria }) =>
        criteria === 0
          ? null
          : `${areaIds.map((id) => names.get(id) ?? '').join(', ')} (${t('blocker.criteria', { count: criteria })})`,
    },
    { key: 'due', header: t('blocker.due'), width: '22rem', cell: (one) => <DueText {...one} /> },
  ];
  return (
    <DataTable
      caption={t('blocker.caption')}
      columns={isOfOneUnit ? columns.slice(1).map((one, index) => ({ ...one, isRowHeader: index === 0 })) : columns}
      rows={blockers}
      rowKey={({ unit, code }) => `${unit.id} ${code}`}
    />
  );
}
