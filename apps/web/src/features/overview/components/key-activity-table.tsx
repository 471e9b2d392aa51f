import { useProject } from '../../../shared/api/session.ts';
import type { KeyActivity } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { Link } from '../../../shared/ui/link.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx';
import styles from './overview-page.module.css';

/** Key activities with planned and counted documents and hours of support. */
export function KeyActivityTable({ rows }: { rows: readonly KeyActivity[] }) {
  const t = useText('app');
  const format = useFormat();
  const project = useProject();
  const columns: Column<KeyActivity>[] = [
    {
      key: 'name',
      header: t('overview.keyActivity'),
      isRowHeader: true,
      cell: (row) => (
        <span className={styles.activity}>
          <span className={styles.code}>{activityCode(row.code)}</span>
          <Link to="/vystupy" search={{ ka: row.code } as never} look="plain">
            <CzechText>{row.name}</CzechText>
          </Link>
        </span>
      ),
    },
    {
      key: 'progress',
      header: t('overview.progress'),
      width: '14rem',
      cell: (row) => <ActivityProgress row={row} />,
    },
    {
      key: 'overdue',
      header: t('overview.overdueHead'),
      align: 'end',
      cell: (row) => {
        if (row.overdueDocuments > 0) return <span className={styles.late}>{row.overdueDocuments}</span>;
        return row.datedDocuments > 0 || row.plannedDocuments === 0 ? '0' : t('overview.noDueDatesShort');
      },
    },
    {
      key: 'support',
      header: rows.some(({ hoursReach }) => hoursReach === 'own-units')
        ? t('overview.supportOwn')
        : t('overview.support'),
      align: 'end',
      cell: (row) => format.hoursUnit(row.supportMinutes),
    },
  ];
  return (
    <DataTable
      caption={`${t('overview.caption')}, ${project.code}`}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
    />
  );
}

function ActivityProgress({ row }: { row: KeyActivity }) {
  const t = useText('app');
  const valueText = t('overview.progressText', { counted: row.countedDocuments, planned: row.plannedDocuments });
  return (
    <div className={styles.progress}>
      <span>{valueText}</span>
      <ProgressBar
        label={`${t('overview.progress')}: ${activityCode(row.code)}`}
        value={row.countedDocuments}
        target={row.plannedDocuments}
        valueText={valueText}
        size="s"
      />
    </div>
  );
}
