import type { ParticipantExplanation } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useKindText } from '../hooks/use-kind-text.ts';
import styles from './explanation.module.css';

type Support = ParticipantExplanation['supports'][number];

/** Every visit of the sum, and those that are left out with the reason why. */
export function ExplainedVisits({ explained: { supports, rule } }: { explained: ParticipantExplanation }) {
  const t = useText('counting');
  const format = useFormat();
  const modeText = useModeText();
  const kindText = useKindText();
  if (supports.length === 0) return <p className={styles.quiet}>{t('explanation.noVisits')}</p>;
  const columns: Column<Support>[] = [
    { key: 'date', header: t('explanation.date'), isRowHeader: true, cell: (visit) => <Day visit={visit} /> },
    {
      key: 'unit',
      header: t('explanation.unit'),
      cell: ({ unit, keyActivity }) => (
        <>
          <CzechText>{unit.name}</CzechText>
          <span className={styles.below}>{activityCode(keyActivity)}</span>
        </>
      ),
    },
    {
      key: 'kind',
      header: t('explanation.kind'),
      cell: ({ kind, mode }) => (
        <>
          {kindText(kind)}
          <span className={styles.below}>{modeText(mode)}</span>
        </>
      ),
    },
    {
      key: 'counted',
      header: t('explanation.counted'),
      align: 'end',
      cell: (visit) =>
        visit.standing === 'within' ? (
          <>
            {format.hoursUnit(Math.round(visit.countedMinutes))}
            {visit.hourMinutes === rule.rule.hourMinutes ? null : (
              <span className={styles.below}>
                {t('explanation.lesson', { minutes: format.number(visit.hourMinutes) })}
              </span>
            )}
          </>
        ) : (
          <span className={styles.out}>{t(`explanation.standing.${visit.standing}`)}</span>
        ),
    },
  ];
  return (
    <section>
      <h3 className={styles.title}>{t('explanation.visits')}</h3>
      <DataTable
        caption={t('explanation.visitsCaption')}
        columns={columns}
        rows={supports}
        rowKey={({ logId }) => logId}
        isMuted={({ standing }) => standing !== 'within'}
      />
    </section>
  );
}

function Day({ visit: { isReadable, logId, heldOn } }: { visit: Support }) {
  const format = useFormat();
  if (!isReadable) return format.date(heldOn);
  return (
    <Link to="/denik/$id" params={{ id: logId }} look="plain">
      {format.date(heldOn)}
    </Link>
  );
}
