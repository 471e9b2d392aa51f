import type { Indicator } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useKeyActivityNames } from '../../../shared/lib/use-key-activity-names.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx';
import styles from './activity-table.module.css';

type ActivityRow = Indicator['byKeyActivity'][number];

/** The indicator by key activities: documents with their targets; for persons hours, since persons do not add up. */
export function ActivityTable({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const isDocuments = indicator.code === 'documents';
  const documentColumns = useDocumentColumns();
  const isOwn = indicator.hoursReach === 'own-units';
  const hoursColumn = useHoursColumn(indicator.byKeyActivity, isOwn);
  const nameColumn = useNameColumn();
  return (
    <div className={styles.stack}>
      {isDocuments ? null : <Banner>{t('activity.notAdditive')}</Banner>}
      {!isDocuments && isOwn ? <Banner>{t('activity.ownUnits')}</Banner> : null}
      <Card isFlush>
        <DataTable
          caption={t(isDocuments ? 'activity.captionDocuments' : personsCaption(isOwn))}
          columns={[nameColumn, ...(isDocuments ? documentColumns : [hoursColumn])]}
          rows={indicator.byKeyActivity}
          rowKey={(row) => row.keyActivity}
        />
      </Card>
    </div>
  );
}

const personsCaption = (isOwn: boolean) => (isOwn ? 'activity.captionParticipantsOwn' : 'activity.captionParticipants');

function useNameColumn(): Column<ActivityRow> {
  const t = useText('indicator');
  const names = useKeyActivityNames();
  return {
    key: 'keyActivity',
    header: t('activity.keyActivity'),
    isRowHeader: true,
    cell: ({ keyActivity }) => (
      <>
        <strong>{activityCode(keyActivity)}</strong> <CzechText>{names.get(keyActivity)}</CzechText>
      </>
    ),
  };
}

function useDocumentColumns(): Column<ActivityRow>[] {
  const t = useText('indicator');
  const format = useFormat();
  const words = ({ value, target }: ActivityRow) =>
    t('activity.progress', { value: format.number(value ?? 0), target: format.number(target ?? 0) });
  return [
    { key: 'value', header: t('activity.value'), width: '8rem', cell: words },
    {
      key: 'share',
      header: t('activity.share'),
      width: '16rem',
      isHiddenOnPhone: true,
      cell: (row) => (
        <ProgressBar
          label={activityCode(row.keyActivity)}
          value={row.value ?? 0}
          target={row.target ?? 0}
          valueText={words(row)}
          size="s"
        />
      ),
    },
  ];
}

function useHoursColumn(rows: readonly ActivityRow[], isOwn: boolean): Column<ActivityRow> {
  const t = useText('indicator');
  const format = useFormat();
  const most = Math.max(1, ...rows.map((row) => row.minutes ?? 0));
  return {
    key: 'hours',
    header: t(isOwn ? 'activity.hoursOwn' : 'activity.hours'),
    width: '18rem',
    cell: ({ minutes }) => (
      <span className={styles.hours}>
        <span className={styles.amount}>{t('activity.hoursValue', { hours: format.hours(minutes ?? 0) })}</span>
        <svg className={styles.bar} aria-hidden="true" focusable="false">
          <rect width={`${((minutes ?? 0) / most) * 100}%`} height="100%" />
        </svg>
      </span>
    ),
  };
}
