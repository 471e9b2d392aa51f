import { useMemo, useState } from 'react';
import type { EmploymentRow } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import part from '../../../shared/ui/part.module.css';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useEmploymentWrites } from '../api/use-employment-writes.ts';
import { useEmployments } from '../api/use-timesheets.ts';
import { EmploymentDialog } from './employment-dialog.tsx';
import { RuleForm } from './rule-form.tsx';
import styles from './timesheet.module.css';

/** Who is employed on what, in the project and outside it, and the rules that months are counted by. */
export function EmploymentsTab() {
  const t = useText('timesheet');
  const { data, error, refetch } = useEmployments();
  const [edited, setEdited] = useState<EmploymentRow | 'new' | null>(null);
  const names = useMemo(() => new Map((data?.people ?? []).map((one) => [one.id, one.displayName])), [data]);
  const columns = useEmploymentColumns(names, setEdited);
  return (
    <div className={part.stack}>
      <Card
        title={t('employment.title')}
        isFlush
        actions={
          <Button size="s" icon="plus" onPress={() => setEdited('new')}>
            {t('employment.add')}
          </Button>
        }
      >
        <p className={`${part.pad} ${part.quiet}`}>{t('employment.lead')}</p>
        {data && data.items.length > 0 ? (
          <DataTable caption={t('employment.caption')} columns={columns} rows={data.items} rowKey={(row) => row.id} />
        ) : null}
        {data?.items.length === 0 ? (
          <EmptyState icon="users" title={t('employment.emptyTitle')}>
            {t('employment.emptyText')}
          </EmptyState>
        ) : null}
        {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? (
          <div className={part.pad}>
            <Skeleton lines={5} />
          </div>
        ) : null}
      </Card>
      <RuleForm />
      {edited === null ? null : (
        <EmploymentDialog
          people={data?.people ?? []}
          {...(edited === 'new' ? {} : { stored: edited })}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function useEmploymentColumns(
  names: ReadonlyMap<string, string>,
  onEdit: (row: EmploymentRow) => void,
): readonly Column<EmploymentRow>[] {
  const t = useText('timesheet');
  const format = useFormat();
  const remove = useRemoval();
  return useMemo(() => {
    const name = (row: EmploymentRow) => names.get(row.personId) ?? '–';
    const named = (row: EmploymentRow) => ({ name: name(row), project: row.projectCode });
    const until = (row: EmploymentRow) => (row.validTo === null ? '' : ` ${format.date(row.validTo)}`);
    return [
      { key: 'person', header: t('employment.person'), isRowHeader: true, cell: name },
      {
        key: 'project',
        header: t('employment.projectCode'),
        cell: (row) => <CzechText>{row.projectCode}</CzechText>,
      },
      { key: 'position', header: t('employment.position'), cell: (row) => <CzechText>{row.position}</CzechText> },
      { key: 'contract', header: t('employment.contract'), cell: (row) => t(`contract.${row.contract}`) },
      {
        key: 'fte',
        header: t('employment.fte'),
        align: 'end',
        cell: (row) => format.number(row.fteHundredths / 100, 2),
      },
      {
        key: 'period',
        header: t('employment.period'),
        cell: (row) => `${format.date(row.validFrom)} –${until(row)}`,
      },
      {
        key: 'actions',
        header: t('employment.actions'),
        isHeaderHidden: true,
        cell: (row) => (
          <span className={styles.buttons}>
            <IconButton size="s" icon="edit" label={t('employment.edit', named(row))} onPress={() => onEdit(row)} />
            <IconButton
              size="s"
              icon="trash"
              label={t('employment.remove', named(row))}
              onPress={() => void remove(row)}
            />
          </span>
        ),
      },
    ];
  }, [t, format, names, onEdit, remove]);
}

function useRemoval(): (row: EmploymentRow) => Promise<void> {
  const t = useText('timesheet');
  const toast = useToast();
  const problemText = useProblemText();
  const { remove } = useEmploymentWrites();
  return async (row) => {
    try {
      await remove(row);
      toast.show({ text: t('employment.removed') });
    } catch (error) {
      toast.show({ text: problemText(error), tone: 'danger' });
    }
  };
}
