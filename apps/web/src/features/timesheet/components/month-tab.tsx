import { useMemo } from 'react';
import type { TimesheetRow } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import part from '../../../shared/ui/part.module.css';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useTimesheets } from '../api/use-timesheets.ts';
import { MonthPicker } from './month-picker.tsx';

/** Everybody's timesheets of a month: how much, signed or not, with how many findings. */
export function MonthTab({ month, onMonth }: { month: string; onMonth: (month: string) => void }) {
  const t = useText('timesheet');
  const { data, error, refetch, isPlaceholderData } = useTimesheets(month);
  const columns = usePeopleColumns(data?.month ?? month);
  return (
    <Card isFlush>
      <div className={part.bar}>
        <MonthPicker month={month} onChange={onMonth} />
      </div>
      {data && data.items.length > 0 ? (
        <div aria-busy={isPlaceholderData}>
          <DataTable
            caption={t('people.caption', { month: data.month })}
            columns={columns}
            rows={data.items}
            rowKey={(row) => row.person.id}
          />
        </div>
      ) : null}
      {data?.items.length === 0 ? (
        <EmptyState icon="clock" title={t('people.emptyTitle')}>
          {t('people.emptyText')}
        </EmptyState>
      ) : null}
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? (
        <div className={part.pad}>
          <Skeleton lines={6} />
        </div>
      ) : null}
    </Card>
  );
}

function usePeopleColumns(month: string): readonly Column<TimesheetRow>[] {
  const t = useText('timesheet');
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'person',
        header: t('people.person'),
        isRowHeader: true,
        cell: (row) => (
          <Link to="/vykazy/$month/$person" params={{ month, person: row.person.id }}>
            {row.person.displayName}
          </Link>
        ),
      },
      {
        key: 'project',
        header: t('people.project'),
        align: 'end',
        cell: (row) => format.hoursUnit(row.totals.project),
      },
      { key: 'all', header: t('people.all'), align: 'end', cell: (row) => format.hoursUnit(row.totals.all) },
      { key: 'fund', header: t('people.fund'), align: 'end', cell: (row) => format.hoursUnit(row.totals.fund) },
      {
        key: 'fte',
        header: t('people.fte'),
        align: 'end',
        cell: (row) => format.number(row.fteHundredths / 100, 2),
      },
      {
        key: 'findings',
        header: t('people.findings'),
        cell: (row) =>
          row.openFindings > 0 ? (
            <Badge tone="warning" icon="warning">
              {row.openFindings}
            </Badge>
          ) : (
            t('people.noFindings')
          ),
      },
      {
        key: 'state',
        header: t('people.state'),
        cell: (row) =>
          row.signedOn === null ? t('people.open') : t('people.signed', { date: format.date(row.signedOn) }),
      },
    ],
    [t, format, month],
  );
}
