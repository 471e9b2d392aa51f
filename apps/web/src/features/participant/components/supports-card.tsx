import { useCan } from '../../../shared/api/session.ts';
import type { Participant, ParticipantSupports } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useSupports } from '../api/use-participants.ts';
import styles from './participant-page.module.css';

type Support = ParticipantSupports['items'][number];

/** Every support the hours of a person are made of, each leading to its log. */
export function SupportsCard({ person }: { person: Participant }) {
  const t = useText('participant');
  const format = useFormat();
  const supports = useSupports(person.id);
  const columns = useSupportColumns();
  const canWrite = useCan('log.write');
  if (supports.isError) return <ErrorState error={supports.error} onRetry={() => void supports.refetch()} />;
  if (!supports.data) return <Skeleton lines={5} />;
  const { items, totalMinutes } = supports.data;
  const unitId = person.units[0]?.id;
  const logLink =
    canWrite && unitId ? (
      <ButtonLink to="/denik/novy" search={{ uzemi: unitId } as never} size="s" icon="plus">
        {t('detail.logSupport')}
      </ButtonLink>
    ) : undefined;
  return (
    <Card title={t('detail.supports')} actions={items.length > 0 ? logLink : undefined} isFlush>
      {items.length === 0 ? (
        <EmptyState icon="clock" title={t('detail.noSupports')} action={logLink}>
          {t('detail.noSupportsHint')}
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption={t('detail.supportsCaption')}
            columns={columns}
            rows={items}
            rowKey={(support) => support.logId}
          />
          <div className={styles.total}>
            <span>{t('detail.supportTotal')}</span>
            <span>{t('threshold.hoursOnly', { hours: format.hours(totalMinutes) })}</span>
          </div>
        </>
      )}
    </Card>
  );
}

function useSupportColumns(): Column<Support>[] {
  const t = useText('participant');
  const format = useFormat();
  const modeText = useModeText();
  return [
    {
      key: 'heldOn',
      header: t('detail.supportDate'),
      isRowHeader: true,
      width: '8rem',
      cell: ({ isReadable, logId, heldOn }) =>
        isReadable === false ? (
          format.date(heldOn)
        ) : (
          <Link to="/denik/$id" params={{ id: logId }} look="plain">
            {format.date(heldOn)}
          </Link>
        ),
    },
    { key: 'unit', header: t('detail.supportUnit'), cell: ({ unit }) => <CzechText>{unit.name}</CzechText> },
    { key: 'mode', header: t('detail.supportMode'), cell: ({ mode }) => modeText(mode) },
    {
      key: 'keyActivity',
      header: t('detail.supportKeyActivity'),
      cell: ({ keyActivity }) => activityCode(keyActivity),
    },
    {
      key: 'hours',
      header: t('detail.supportHours'),
      align: 'end',
      cell: ({ minutes, counts }) => (
        <>
          {t('threshold.hoursOnly', { hours: format.hours(minutes) })}
          {counts ? null : <p className={styles.quiet}>{t('detail.supportOutside')}</p>}
        </>
      ),
    },
  ];
}
