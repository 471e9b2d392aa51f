import type { ImportKindDescription, ImportRow, ImportRun } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { isDone } from '../hooks/is-done.ts';
import { useImportWords } from '../hooks/use-import-words.ts';
import { FindingList } from './finding-list.tsx';
import styles from './import.module.css';
import { RowAction } from './row-action.tsx';

interface RowDialogProps {
  run: ImportRun;
  kind: ImportKindDescription | undefined;
  row: ImportRow;
  onClose: () => void;
}

/** Where the records of a kind have a page of their own. */
const pageOfKind: Readonly<Record<string, string>> = {
  'territorial-unit': '/uzemni-celky/$id',
  participant: '/ucastnici/$id',
  'advisory-log': '/denik/$id',
};

/** One row whole: every cell and every finding, and the record it became. */
export function RowDialog({ run, kind, row, onClose }: RowDialogProps) {
  const t = useText('importing');
  const { columnName } = useImportWords();
  const page = row.subjectId === null || run.state === 'undone' ? undefined : pageOfKind[run.kind];
  return (
    <Dialog isOpen onClose={onClose} placement="panel" title={t('row.detailTitle', { line: row.line })}>
      <div className={styles.form}>
        <div>
          <RowAction action={row.action} isDone={isDone(run)} />
        </div>
        {row.findings.length > 0 ? (
          <FindingList findings={row.findings} columnName={(key) => columnName(kind, key)} />
        ) : (
          <p className={styles.note}>{t('row.noFinding')}</p>
        )}
        <DescriptionList
          items={row.cells.map(({ key, text }) => ({
            term: columnName(kind, key),
            value: text === '' ? <span className={styles.note}>{t('row.empty')}</span> : <CzechText>{text}</CzechText>,
          }))}
        />
        {page ? (
          <Link to={page} params={{ id: row.subjectId ?? '' }}>
            {t('row.open')}
          </Link>
        ) : null}
      </div>
    </Dialog>
  );
}
