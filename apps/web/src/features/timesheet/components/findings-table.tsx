import { registerFindingText } from '@rssz/messages';
import { useMemo, useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { RegisterFinding } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useTimesheetWrites } from '../api/use-timesheet-writes.ts';
import { WaiveDialog } from './waive-dialog.tsx';

/** Findings with their owner, the records to open and, for the manager, a waiver. */
export function FindingsTable({ findings }: { findings: readonly RegisterFinding[] }) {
  const t = useText('timesheet');
  const [waived, setWaived] = useState<RegisterFinding | null>(null);
  const columns = useFindingColumns(setWaived);
  const rowKey = (row: RegisterFinding) => `${row.key} ${JSON.stringify(row.params)}`;
  return (
    <>
      <DataTable
        caption={t('findings.caption')}
        columns={columns}
        rows={findings}
        rowKey={rowKey}
        isMuted={(row) => row.waiver !== null}
      />
      {waived ? <WaiveDialog finding={waived} onClose={() => setWaived(null)} /> : null}
    </>
  );
}

function useFindingColumns(onWaive: (finding: RegisterFinding) => void): readonly Column<RegisterFinding>[] {
  const t = useText('timesheet');
  const locale = useLocale();
  const format = useFormat();
  const mayWaive = useCan('timesheet.manage');
  return useMemo(
    () => [
      { key: 'on', header: t('findings.on'), width: '8rem', cell: (row) => format.date(row.on) },
      {
        key: 'what',
        header: t('findings.what'),
        isRowHeader: true,
        cell: (row) => <What text={registerFindingText(locale, row)} waiver={row.waiver} />,
      },
      {
        key: 'owner',
        header: t('findings.owner'),
        cell: (row) => row.owner?.displayName ?? t('findings.manager'),
      },
      { key: 'records', header: t('findings.records'), cell: (row) => <Records finding={row} /> },
      ...(mayWaive
        ? [
            {
              key: 'action',
              header: t('findings.action'),
              isHeaderHidden: true,
              cell: (row: RegisterFinding) => <WaiverButton finding={row} onWaive={onWaive} />,
            },
          ]
        : []),
    ],
    [t, locale, format, mayWaive, onWaive],
  );
}

function What({ text, waiver }: { text: string; waiver: RegisterFinding['waiver'] }) {
  const t = useText('timesheet');
  return (
    <span className={part.lines}>
      <span>{text}</span>
      {waiver ? (
        <span className={part.quiet}>
          {t('findings.waivedText', {
            waivedOn: waiver.waivedOn,
            name: waiver.waivedBy.displayName,
            reason: waiver.reason,
          })}
        </span>
      ) : null}
    </span>
  );
}

/** Each record to open once; several of one kind are numbered, so that links can be told apart. */
function Records({ finding: { subjects } }: { finding: RegisterFinding }) {
  const t = useText('timesheet');
  const targets = [...new Map(subjects.map((subject) => [subject.href, subject])).values()];
  const labelOf = (type: RegisterFinding['subjects'][number]['type'], index: number) => {
    const label = t(`findings.record.${type}`);
    return targets.length === 1 ? label : t('findings.numbered', { label, number: index + 1 });
  };
  return (
    <span className={part.lines}>
      {targets.map(({ href, type }, index) => (
        <Link key={href} to={href as never}>
          {labelOf(type, index)}
        </Link>
      ))}
    </span>
  );
}

function WaiverButton({ finding, onWaive }: { finding: RegisterFinding; onWaive: (one: RegisterFinding) => void }) {
  const t = useText('timesheet');
  const toast = useToast();
  const problemText = useProblemText();
  const { withdrawWaiver, refresh } = useTimesheetWrites();
  const { waiver } = finding;
  if (waiver === null) {
    return (
      <Button size="s" onPress={() => onWaive(finding)}>
        {t('findings.waive')}
      </Button>
    );
  }
  const withdraw = async () => {
    try {
      await withdrawWaiver(waiver.id);
      toast.show({ text: t('findings.withdrawn') });
    } catch (error) {
      toast.show({ text: problemText(error), tone: 'danger' });
      await refresh();
    }
  };
  return (
    <Button size="s" variant="quiet" onPress={() => void withdraw()}>
      {t('findings.withdraw')}
    </Button>
  );
}
