import { useMemo } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { TimesheetDetail } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';

type Visit = TimesheetDetail['visits'][number];

/** Records of the diary that the sheet is made from; they are corrected there. */
export function TimesheetVisits({ sheet: { visits } }: { sheet: TimesheetDetail }) {
  const t = useText('timesheet');
  const format = useFormat();
  const canOpen = useCan('log.read');
  const columns = useMemo<readonly Column<Visit>[]>(
    () => [
      {
        key: 'on',
        header: t('visits.on'),
        isRowHeader: true,
        cell: (row) =>
          canOpen ? (
            <Link to="/denik/$id" params={{ id: row.id }}>
              {format.date(row.on)}
            </Link>
          ) : (
            format.date(row.on)
          ),
      },
      { key: 'unit', header: t('visits.unit'), cell: (row) => <CzechText>{row.unit.name}</CzechText> },
      { key: 'activity', header: t('lines.activity'), cell: (row) => activityCode(row.keyActivity) },
      { key: 'support', header: t('visits.support'), align: 'end', cell: (row) => format.hoursUnit(row.minutes) },
      {
        key: 'preparation',
        header: t('visits.preparation'),
        align: 'end',
        cell: (row) => format.hoursUnit(row.preparationMinutes),
      },
      { key: 'travel', header: t('visits.travel'), align: 'end', cell: (row) => format.hoursUnit(row.travelMinutes) },
    ],
    [t, format, canOpen],
  );
  return (
    <Card title={t('visits.title')} isFlush>
      {visits.length === 0 ? (
        <p className={part.pad}>{t('visits.empty')}</p>
      ) : (
        <DataTable caption={t('visits.caption')} columns={columns} rows={visits} rowKey={(row) => row.id} />
      )}
    </Card>
  );
}
