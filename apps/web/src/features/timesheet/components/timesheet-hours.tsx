import { useMemo, useState } from 'react';
import type { TimesheetDetail, WorkHours } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import part from '../../../shared/ui/part.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useTimesheetWrites } from '../api/use-timesheet-writes.ts';
import { HoursDialog } from './hours-dialog.tsx';
import styles from './timesheet.module.css';

/** Hours that are in no diary; a signed month only shows them. */
export function TimesheetHours({ sheet }: { sheet: TimesheetDetail }) {
  const t = useText('timesheet');
  const [edited, setEdited] = useState<WorkHours | 'new' | null>(null);
  const isOpen = sheet.signature === null;
  const columns = useHoursColumns(isOpen ? setEdited : null);
  return (
    <Card
      title={t('hours.title')}
      isFlush
      actions={
        isOpen ? (
          <Button size="s" icon="plus" onPress={() => setEdited('new')}>
            {t('hours.add')}
          </Button>
        ) : null
      }
    >
      {sheet.hours.length === 0 ? (
        <p className={part.pad}>{t('hours.empty')}</p>
      ) : (
        <DataTable caption={t('hours.caption')} columns={columns} rows={sheet.hours} rowKey={(row) => row.id} />
      )}
      {edited === null ? null : (
        <HoursDialog sheet={sheet} {...(edited === 'new' ? {} : { stored: edited })} onClose={() => setEdited(null)} />
      )}
    </Card>
  );
}

function useHoursColumns(onEdit: ((hours: WorkHours) => void) | null): readonly Column<WorkHours>[] {
  const t = useText('timesheet');
  const format = useFormat();
  const remove = useRemoval();
  return useMemo(
    () => [
      { key: 'on', header: t('hours.on'), isRowHeader: true, cell: (row) => format.date(row.on) },
      {
        key: 'kind',
        header: t('hours.kind'),
        cell: (row) => (
          <span className={part.lines}>
            {row.activityGroup === null ? t(`kind.${row.kind}`) : <CzechText>{row.activityGroup}</CzechText>}
          </span>
        ),
      },
      { key: 'activity', header: t('lines.activity'), cell: (row) => activityCode(row.keyActivity ?? '–') },
      { key: 'hours', header: t('hours.length'), align: 'end', cell: (row) => format.hoursUnit(row.minutes) },
      ...(onEdit === null
        ? []
        : [
            {
              key: 'actions',
              header: t('hours.actions'),
              isHeaderHidden: true,
              cell: (row: WorkHours) => (
                <span className={styles.buttons}>
                  <IconButton
                    size="s"
                    icon="edit"
                    label={t('hours.edit', { date: format.date(row.on) })}
                    onPress={() => onEdit(row)}
                  />
                  <IconButton
                    size="s"
                    icon="trash"
                    label={t('hours.remove', { date: format.date(row.on) })}
                    onPress={() => void remove(row)}
                  />
                </span>
              ),
            },
          ]),
    ],
    [t, format, onEdit, remove],
  );
}

/** Removal says what came of it; somebody else may have been faster. */
function useRemoval(): (hours: WorkHours) => Promise<void> {
  const t = useText('timesheet');
  const toast = useToast();
  const problemText = useProblemText();
  const { removeHours, refresh } = useTimesheetWrites();
  return async (hours) => {
    try {
      await removeHours(hours);
      toast.show({ text: t('hours.removed') });
    } catch (error) {
      toast.show({ text: problemText(error), tone: 'danger' });
      await refresh();
    }
  };
}
