import { useMemo } from 'react';
import type { TimesheetDetail } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';

type Line = TimesheetDetail['lines'][number];

const SUMS = ['project', 'indirect', 'outsideProject', 'leave', 'sickLeave', 'holidays', 'all', 'fund'] as const;

/** The sheet itself: lines by groups of activities, and the totals that everything else is in. */
export function TimesheetLines({ sheet: { lines, totals } }: { sheet: TimesheetDetail }) {
  const t = useText('timesheet');
  const format = useFormat();
  const columns = useMemo<readonly Column<Line>[]>(
    () => [
      {
        key: 'group',
        header: t('lines.group'),
        isRowHeader: true,
        cell: (row) => <CzechText>{row.activityGroup}</CzechText>,
      },
      {
        key: 'activity',
        header: t('lines.activity'),
        width: '6rem',
        cell: (row) => activityCode(row.keyActivity ?? '–'),
      },
      {
        key: 'hours',
        header: t('lines.hours'),
        align: 'end',
        width: '8rem',
        cell: (row) => format.hoursUnit(row.minutes),
      },
    ],
    [t, format],
  );
  const rowKey = (row: Line) => `${row.keyActivity ?? ''}/${row.activityGroup}`;
  return (
    <>
      <Card title={t('lines.title')} isFlush>
        {lines.length === 0 ? (
          <p className={part.pad}>{t('lines.empty')}</p>
        ) : (
          <DataTable caption={t('lines.caption')} columns={columns} rows={lines} rowKey={rowKey} />
        )}
      </Card>
      <Card title={t('totals.title')}>
        <DescriptionList
          columns={2}
          items={SUMS.map((key) => ({ term: t(`sum.${key}`), value: format.hoursUnit(totals[key]) }))}
        />
      </Card>
    </>
  );
}
