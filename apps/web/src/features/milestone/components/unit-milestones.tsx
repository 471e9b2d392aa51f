import type { Stage } from '@rssz/domain';
import { useMemo, useState } from 'react';
import type { UnitMilestone } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { UnitSectionProps } from '../../../shared/lib/unit-sections.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useUnitMilestones } from '../api/use-unit-milestones.ts';
import { MilestoneDialog } from './milestone-dialog.tsx';
import { StageBadge } from './stage-badge.tsx';
import styles from './unit-milestones.module.css';

/** The stages of one unit, on its page. */
export function UnitMilestones({ unitId, unitName }: UnitSectionProps) {
  const t = useText('milestone');
  const { data, error, refetch } = useUnitMilestones(unitId);
  const [open, setOpen] = useState<Stage | null>(null);
  const columns = useColumns(data?.mayWrite ?? false, setOpen);
  return (
    <Card title={t('section.title')} actions={<Link to="/milniky">{t('section.all')}</Link>} isFlush>
      {data ? (
        <DataTable caption={t('section.caption')} columns={columns} rows={data.items} rowKey={(row) => row.stage} />
      ) : null}
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? (
        <div className={styles.loading}>
          <Skeleton lines={8} />
        </div>
      ) : null}
      {open ? (
        <MilestoneDialog open={{ unit: { id: unitId, name: unitName }, stage: open }} onClose={() => setOpen(null)} />
      ) : null}
    </Card>
  );
}

function useColumns(mayWrite: boolean, onOpen: (stage: Stage) => void): readonly Column<UnitMilestone>[] {
  const t = useText('milestone');
  const cooperation = useText('cooperation');
  const format = useFormat();
  return useMemo(() => {
    const day = (date: string | null) =>
      date === null ? <span className={styles.quiet}>{'–'}</span> : format.date(date);
    const action = (row: UnitMilestone) =>
      !mayWrite ? t('section.show') : row.version === null ? t('section.date') : t('section.change');
    return [
      {
        key: 'stage',
        header: t('section.stage'),
        isRowHeader: true,
        cell: (row) => <StageName stage={cooperation(`stage.${row.stage}`)} row={row} />,
      },
      { key: 'planned', header: t('section.planned'), cell: (row) => day(row.plannedOn) },
      { key: 'actual', header: t('section.actual'), cell: (row) => day(row.actualOn) },
      { key: 'state', header: t('section.state'), cell: (row) => <StageBadge stage={row} /> },
      {
        key: 'open',
        header: t('section.action'),
        isHeaderHidden: true,
        align: 'end',
        cell: (row) => (
          <Button
            size="s"
            variant="quiet"
            aria-label={t('section.actionOf', { action: action(row), stage: cooperation(`stage.${row.stage}`) })}
            onPress={() => onOpen(row.stage)}
          >
            {action(row)}
          </Button>
        ),
      },
    ];
  }, [t, cooperation, format, mayWrite, onOpen]);
}

/** The stage with its reason, note and what is worth a second look. */
function StageName({ stage, row }: { stage: string; row: UnitMilestone }) {
  const problemText = useProblemText();
  const words = [row.skipReason ?? '', row.note].filter(Boolean);
  return (
    <>
      <span>{stage}</span>
      {words.map((text) => (
        <span key={text} className={styles.words}>
          <CzechText>{text}</CzechText>
        </span>
      ))}
      {row.warnings.map((warning) => (
        <span key={warning.code} className={styles.warning}>
          {problemText(warning)}
        </span>
      ))}
    </>
  );
}
