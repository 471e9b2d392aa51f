import { importRefusals, isBlocked } from '@rssz/domain';
import { useState } from 'react';
import { usePermissions } from '../../../shared/api/session.ts';
import type { ImportRun } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useImportRows } from '../api/use-import-run.ts';
import { useWriteImport } from '../api/use-write-import.ts';
import { recordName } from '../hooks/record-name.ts';
import styles from './import.module.css';

/** Asks once more and starts the writing; greyed with the reason while the file or all of its rows stand in the way. */
export function RunImport({ run }: { run: ImportRun }) {
  const t = useText('importing');
  const problemText = useProblemText();
  const permissions = usePermissions();
  const [isAsking, setAsking] = useState(false);
  const { counts } = run;
  const writes = counts.create + counts.update;
  const isFileBlocked = isBlocked(
    run.findings.map(({ severity }) => ({ severity, code: 'import.empty', column: null })),
  );
  const situation = {
    state: run.state,
    isFileBlocked,
    refusedRows: counts.refuse,
    leavesOutRefused: true,
    hasRows: run.hasRows,
    changedSince: 0,
  };
  const [refusal] = importRefusals(situation, 'run', { permissions });
  const reason = refusal ? problemText(refusal) : writes === 0 ? t('run.nothingToWrite') : null;
  const writing = refusal ? t('run.confirm') : t('run.write', { count: writes });
  const label = run.state === 'failed' ? t('run.resume') : writing;
  return (
    <div>
      <Button variant="primary" icon="play" isDisabled={reason !== null} onPress={() => setAsking(true)}>
        {label}
      </Button>
      {reason ? <p className={styles.note}>{reason}</p> : null}
      {isAsking ? <ConfirmDialog run={run} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function ConfirmDialog({ run, onClose }: { run: ImportRun; onClose: () => void }) {
  const t = useText('importing');
  const write = useWriteImport();
  const { create, update, refuse } = run.counts;
  const form = useForm({
    initial: { leaveOut: false },
    validate: ({ leaveOut }) =>
      refuse > 0 && !leaveOut ? [{ code: 'import.rows-refused', field: 'leaveOut', params: { count: refuse } }] : [],
    submit: async ({ leaveOut }) => {
      await write.run(run.id, leaveOut ? refuse : 0);
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('run.confirmTitle')}
      submit={t('run.confirm')}
      lead={t('run.confirmLead', { create, update })}
    >
      {refuse > 0 ? (
        <>
          <LeftOut run={run} />
          <Checkbox
            id={form.controlId('leaveOut')}
            label={t('run.leaveOut', { count: refuse })}
            isSelected={form.values.leaveOut}
            onChange={(leaveOut) => form.set({ leaveOut })}
          />
        </>
      ) : null}
    </FormDialog>
  );
}

const LEFT_OUT_SHOWN = 5;

/** Which rows stay out and why, as far as they fit; the rest stands in the list of rows. */
function LeftOut({ run }: { run: ImportRun }) {
  const t = useText('importing');
  const problemText = useProblemText();
  const { data } = useImportRows(run, { page: 1, action: 'refuse' });
  if (!data) return <Skeleton lines={2} />;
  const shown = data.items.slice(0, LEFT_OUT_SHOWN);
  return (
    <div>
      <p className={styles.note}>{t('run.leftOut')}</p>
      <ul className={styles.leftOut}>
        {shown.map((row) => (
          <li key={row.line}>
            {t('row.detailTitle', { line: row.line })}: <CzechText>{recordName(row)}</CzechText>
            <span className={styles.note}>
              {' '}
              {problemText(row.findings.find(({ severity }) => severity === 'blocking'))}
            </span>
          </li>
        ))}
      </ul>
      {data.total > shown.length ? (
        <p className={styles.note}>{t('run.refusedMore', { count: data.total - shown.length })}</p>
      ) : null}
    </div>
  );
}
