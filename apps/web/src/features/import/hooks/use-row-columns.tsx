import type { ImportKindDescription, ImportRow, ImportRun } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { FindingList } from '../components/finding-list.tsx';
import styles from '../components/import.module.css';
import { RowAction } from '../components/row-action.tsx';
import { isDone } from './is-done.ts';
import { recordName } from './record-name.ts';
import { useImportWords } from './use-import-words.ts';

const FINDINGS_SHOWN = 3;

/** Columns of the report on rows: the line, what happens, the beginning of the record, and the findings. */
export function useRowColumns(
  run: ImportRun,
  kind: ImportKindDescription | undefined,
  onOpen: (row: ImportRow) => void,
): readonly Column<ImportRow>[] {
  const t = useText('importing');
  const { columnName } = useImportWords();
  return [
    {
      key: 'line',
      header: t('row.line'),
      width: '6rem',
      isRowHeader: true,
      cell: (row) => t('row.detailTitle', { line: row.line }),
    },
    {
      key: 'action',
      header: isDone(run) ? t('row.actionDone') : t('row.action'),
      cell: (row) => <RowAction action={row.action} isDone={isDone(run)} />,
    },
    {
      key: 'record',
      header: t('row.record'),
      cell: (row) => (
        <div className={styles.record}>
          <CzechText>{recordName(row)}</CzechText>
        </div>
      ),
    },
    {
      key: 'findings',
      header: t('row.findings'),
      cell: ({ findings }) => {
        if (findings.length === 0) return t('row.noFinding');
        const more = findings.length - FINDINGS_SHOWN;
        return (
          <>
            <FindingList findings={findings.slice(0, FINDINGS_SHOWN)} columnName={(key) => columnName(kind, key)} />
            {more > 0 ? <p className={styles.note}>{t('row.more', { count: more })}</p> : null}
          </>
        );
      },
    },
    {
      key: 'detail',
      header: t('row.detail'),
      isHeaderHidden: true,
      align: 'end',
      cell: (row) => (
        <Button size="s" variant="quiet" onPress={() => onOpen(row)} aria-label={t('row.detailOf', { line: row.line })}>
          {t('row.detail')}
        </Button>
      ),
    },
  ];
}
