import { useEffect, useRef } from 'react';
import type { ImportKindDescription, ImportRun } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteImport } from '../api/use-write-import.ts';
import { useImportWords } from '../hooks/use-import-words.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { FindingList } from './finding-list.tsx';
import { ImportCounts } from './import-counts.tsx';
import { ImportFacts } from './import-facts.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportRows } from './import-rows.tsx';
import { ImportStateBadge } from './import-state-badge.tsx';
import styles from './import.module.css';
import { RunImport } from './run-import.tsx';
import { UndoImport } from './undo-import.tsx';

interface ImportRunViewProps {
  run: ImportRun;
  kind: ImportKindDescription | undefined;
}

/** The loaded import. */
export function ImportRunView({ run, kind }: ImportRunViewProps) {
  const t = useText('importing');
  const { kindName, columnName } = useImportWords();
  useSayWhenDone(run);
  const isOpen = run.state === 'rehearsed' || run.state === 'failed';
  return (
    <>
      <PageHeader
        title={run.fileName}
        isTitleCzech
        crumbs={[{ label: t('title'), to: '/import' }, { label: run.fileName }]}
        lead={kindName(run.kind)}
        aside={<ImportStateBadge state={run.state} />}
      />
      <div className={styles.column}>
        <ImportProgress run={run} />
        <ImportCounts run={run} />
        <div className={styles.buttons}>
          {isOpen ? <RunImport run={run} /> : null}
          {run.hasRows && (run.state === 'done' || run.state === 'failed') ? <UndoImport run={run} /> : null}
        </div>
        {run.findings.length > 0 ? (
          <Card title={t('run.fileTitle')}>
            <FindingList findings={run.findings} columnName={(key) => columnName(kind, key)} />
          </Card>
        ) : null}
        {run.state === 'rehearsed' && kind ? (
          <ColumnMapping key={JSON.stringify(run.columns)} run={run} kind={kind} />
        ) : null}
        {run.hasRows ? (
          <ImportRows run={run} kind={kind} />
        ) : (
          <Banner title={t('run.sweptTitle')}>{t('run.sweptText')}</Banner>
        )}
        <ImportFacts run={run} />
      </div>
    </>
  );
}

/** Says that a run watched on this page has ended, and has the rest of the project read anew. */
function useSayWhenDone({ state }: ImportRun): void {
  const t = useText('importing');
  const toast = useToast();
  const { reload } = useWriteImport();
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'running' && state === 'done') toast.show({ text: t('run.done') });
    if (before.current === 'running' && state !== 'running') void reload();
    before.current = state;
  }, [state, toast, t, reload]);
}
