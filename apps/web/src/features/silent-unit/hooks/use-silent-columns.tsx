import { useMemo } from 'react';
import type { SilentUnit } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { StepLink } from '../components/step-link.tsx';
import styles from '../components/silent-units-page.module.css';

/** Who it is, how long it has been quiet, what stands still, what to do. */
export function useSilentColumns(): readonly Column<SilentUnit>[] {
  const t = useText('silent');
  return useMemo(
    () => [
      {
        key: 'unit',
        header: t('unit'),
        isRowHeader: true,
        cell: (row) => (
          <Link to="/uzemni-celky/$id" params={{ id: row.unit.id }}>
            <CzechText>{row.unit.name}</CzechText>
          </Link>
        ),
      },
      {
        key: 'consultants',
        header: t('consultants'),
        cell: (row) =>
          row.consultants.map(({ displayName }) => displayName).join(', ') || (
            <span className={styles.quiet}>{t('noConsultant')}</span>
          ),
      },
      { key: 'contact', header: t('lastContact'), cell: (row) => <LastContact row={row} /> },
      { key: 'stalled', header: t('stalled'), cell: (row) => <Stalled row={row} /> },
      {
        key: 'next',
        header: t('next'),
        cell: ({ unit, nextStep }) =>
          nextStep ? <StepLink unitId={unit.id} step={nextStep} /> : <span className={styles.quiet}>{'–'}</span>,
      },
    ],
    [t],
  );
}

function LastContact({ row }: { row: SilentUnit }) {
  const t = useText('silent');
  const format = useFormat();
  const { daysSilent, isSilent, lastContactOn } = row;
  return (
    <span className={styles.lines}>
      <span>{lastContactOn === null ? t('never') : format.date(lastContactOn)}</span>
      {daysSilent === null ? <span className={styles.quiet}>{t('notRunning')}</span> : null}
      {isSilent && daysSilent !== null ? (
        <Badge tone="warning" icon="clock">
          {t('silence', { count: daysSilent })}
        </Badge>
      ) : null}
    </span>
  );
}

function Stalled({ row }: { row: SilentUnit }) {
  const t = useText('silent');
  const cooperation = useText('cooperation');
  const [first, ...rest] = row.stalled;
  if (!first) return <span className={styles.quiet}>{'–'}</span>;
  return (
    <span className={styles.lines}>
      <span>{cooperation(`stage.${first.stage}`)}</span>
      <Badge tone="danger" icon="error">
        {t('stalledFor', { count: first.overdueDays })}
      </Badge>
      {rest.length > 0 ? <span className={styles.quiet}>{t('more', { count: rest.length })}</span> : null}
    </span>
  );
}
