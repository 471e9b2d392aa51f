import { useMemo, useState } from 'react';
import type { EsfPeriod } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAction } from '../../../shared/lib/use-action.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useWriteIsEsf } from '../api/use-write-is-esf.ts';
import { periodsAtStart } from '../hooks/periods-at-start.ts';

/** Which monitoring periods go into the file. */
export function PeriodsForm({ periods }: { periods: readonly EsfPeriod[] }) {
  const t = useText('isEsf');
  const { exportSupports } = useWriteIsEsf();
  const { run, isPending } = useAction();
  const [chosen, setChosen] = useState(() => periodsAtStart(periods));
  const toggle = (number: number, isOn: boolean) =>
    setChosen((before) => (isOn ? [...before, number] : before.filter((one) => one !== number)));
  const columns = usePeriodColumns(chosen, toggle);
  const isRunning = periods.some((one) => one.isRunning && chosen.includes(one.number));
  return (
    <Card title={t('supports.title')} isFlush>
      <DataTable
        caption={t('supports.periodsCaption')}
        columns={columns}
        rows={periods}
        rowKey={(row) => String(row.number)}
        isMuted={(row) => !row.hasBegun}
      />
      <div className={part.bar}>
        <Button
          variant="primary"
          icon="download"
          isPending={isPending}
          isDisabled={chosen.length === 0}
          onPress={() => void run(() => exportSupports([...chosen]), t('supports.exported'))}
        >
          {t('supports.export')}
        </Button>
        <p className={part.quiet}>
          {[chosen.length === 0 ? t('supports.chooseSome') : '', isRunning ? t('supports.runningNote') : ''].join(' ')}
        </p>
        <p className={part.quiet}>{t('persons.privacy')}</p>
      </div>
    </Card>
  );
}

function usePeriodColumns(chosen: readonly number[], toggle: (number: number, isOn: boolean) => void) {
  const t = useText('isEsf');
  const format = useFormat();
  return useMemo(
    (): readonly Column<EsfPeriod>[] => [
      {
        key: 'choose',
        header: t('supports.choose'),
        isHeaderHidden: true,
        width: '3rem',
        cell: (row) => (
          <Checkbox
            label={t('supports.chooseOf', { number: row.number })}
            isLabelHidden
            isDisabled={!row.hasBegun}
            isSelected={chosen.includes(row.number)}
            onChange={(isOn) => toggle(row.number, isOn)}
          />
        ),
      },
      {
        key: 'period',
        header: t('supports.period'),
        isRowHeader: true,
        cell: (row) => (
          <span className={part.lines}>
            <span>{t('supports.periodOf', { number: row.number })}</span>
            <span className={part.quiet}>{`${format.date(row.startsOn)} – ${format.date(row.endsOn)}`}</span>
            {row.isRunning ? <Badge tone="info">{t('supports.running')}</Badge> : null}
            {row.hasBegun ? null : <Badge>{t('supports.notBegun')}</Badge>}
          </span>
        ),
      },
      { key: 'rows', header: t('supports.rows'), align: 'end', cell: (row) => row.rows },
      { key: 'leftOut', header: t('supports.leftOut'), align: 'end', cell: (row) => row.leftOut },
      {
        key: 'last',
        header: t('supports.last'),
        cell: ({ lastExport }) => (lastExport ? format.instant(lastExport.recordedAt) : t('supports.never')),
      },
      {
        key: 'changed',
        header: t('supports.changed'),
        align: 'end',
        cell: ({ lastExport, changed }) => (lastExport ? changed || t('supports.none') : '–'),
      },
    ],
    [t, format, chosen, toggle],
  );
}
