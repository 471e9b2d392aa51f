import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { ImportRun } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteImport } from '../api/use-write-import.ts';
import styles from './import.module.css';

/** What a refused undoing answers: how many lines were changed or used since, and which by their names. */
interface ChangedLines {
  total: number;
  items: readonly { line: number; name: string }[];
}

const SHOWN = 40;

/** Undoes the import whole; when somebody changed its records since, says which lines and leaves everything. */
export function UndoImport({ run }: { run: ImportRun }) {
  const t = useText('importing');
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      {isRefused ? (
        <p className={styles.note}>{t('run.refusedNote')}</p>
      ) : (
        <Button icon="undo" onPress={() => setAsking(true)}>
          {t('run.undo')}
        </Button>
      )}
      {isAsking ? <UndoDialog run={run} onRefused={() => setRefused(true)} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

interface UndoDialogProps {
  run: ImportRun;
  onRefused: () => void;
  onClose: () => void;
}

function UndoDialog({ run, onRefused, onClose }: UndoDialogProps) {
  const t = useText('importing');
  const app = useText('app');
  const toast = useToast();
  const { undo } = useWriteImport();
  const [changed, setChanged] = useState<ChangedLines | null>(null);
  const form = useForm({
    initial: {},
    submit: async () => {
      try {
        await undo(run.id);
      } catch (error) {
        if (!(error instanceof ProblemFailure) || error.code !== 'import.changed-since') throw error;
        setChanged(error.current as ChangedLines);
        onRefused();
        return;
      }
      toast.show({ text: t('run.undone') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('run.undoTitle')}
      submit={t('run.undo')}
      tone="danger"
      isSubmitDisabled={changed !== null}
      cancel={app(changed ? 'common.close' : 'common.cancel')}
    >
      {changed ? <RefusedUndo changed={changed} /> : <p>{t('run.undoLead')}</p>}
    </FormDialog>
  );
}

function RefusedUndo({ changed }: { changed: ChangedLines }) {
  const t = useText('importing');
  const shown = changed.items.slice(0, SHOWN);
  const more = changed.total - shown.length;
  return (
    <Alert tone="danger" title={t('run.refusedTitle')} takesFocus>
      {t('run.refusedLead')}
      <ul className={styles.lines}>
        {shown.map(({ line, name }) => (
          <li key={line}>
            {t('run.refusedLine', { line })} <CzechText>{name}</CzechText>
          </li>
        ))}
      </ul>
      {more > 0 ? t('run.refusedMore', { count: more }) : null}
    </Alert>
  );
}
