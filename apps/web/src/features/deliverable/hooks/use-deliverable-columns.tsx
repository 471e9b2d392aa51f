import type { Deliverable } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { Column } from '../../../shared/ui/table-column.ts';
import { StateBadge } from '../../../shared/ui/state-badge.tsx';
import { DueDate } from '../components/due-date.tsx';
import { PeekButton } from '../components/peek-button.tsx';
import { RowCode } from '../components/row-code.tsx';
import { RowTitle } from '../components/row-title.tsx';
import { Unset } from '../components/unset.tsx';

/** Columns of the list of deliverables. */
export function useDeliverableColumns(onPeek: (id: string) => void): Column<Deliverable>[] {
  const t = useText('deliverable');
  return [
    {
      key: 'code',
      header: t('field.code'),
      sortKey: 'code',
      isHiddenOnPhone: true,
      width: '4.5rem',
      cell: (row) => <RowCode row={row} />,
    },
    {
      key: 'title',
      header: t('field.title'),
      sortKey: 'title',
      isRowHeader: true,
      cell: (row) => <RowTitle row={row} />,
    },
    {
      key: 'keyActivity',
      header: t('field.keyActivity'),
      sortKey: 'keyActivity',
      isHiddenOnPhone: true,
      width: '5rem',
      cell: (row) => activityCode(row.keyActivity),
    },
    {
      key: 'owner',
      header: t('field.owner'),
      sortKey: 'owner',
      width: '9rem',
      cell: (row) => row.owner?.displayName ?? <Unset />,
    },
    {
      key: 'dueOn',
      header: t('field.dueOn'),
      sortKey: 'dueOn',
      width: '10.5rem',
      cell: (row) => <DueDate row={row} />,
    },
    {
      key: 'state',
      header: t('field.state'),
      sortKey: 'state',
      width: '8.5rem',
      cell: (row) => <StateBadge state={row.state} />,
    },
    {
      key: 'files',
      header: t('field.files'),
      align: 'end',
      width: '4.5rem',
      isHiddenOnPhone: true,
      cell: (row) => (row.files > 0 ? row.files : '–'),
    },
    {
      key: 'peek',
      header: t('peek.open'),
      isHeaderHidden: true,
      isHiddenOnPhone: true,
      width: '3rem',
      cell: (row) => <PeekButton row={row} onPeek={onPeek} />,
    },
  ];
}
