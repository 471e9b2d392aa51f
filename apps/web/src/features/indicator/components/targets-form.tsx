import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useProject } from '../../../shared/api/session.ts';
import type { Indicator, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useSetTargets } from '../api/use-indicator-writes.ts';
import { inRows, targetRowProblems, targetRows, targetsOf, type TargetRow } from '../hooks/target-rows.ts';
import { storedMeanwhile, type StoredTargets } from '../hooks/stored-targets.ts';
import { TargetsConflict } from './targets-conflict.tsx';
import { TargetLine } from './target-line.tsx';
import styles from './targets.module.css';

/** Interim targets as a small table to type into; saved all at once. */
export function TargetsForm({ indicator, onDone }: { indicator: Indicator; onDone: () => void }) {
  const t = useText('indicator');
  const toast = useToast();
  const project = useProject();
  const setTargets = useSetTargets(indicator.code);
  const describe = useRowProblemText();
  // The indicator behind the form may be read again meanwhile; what is written goes over the set the planner saw.
  const [seenVersion, setSeenVersion] = useState(indicator.targetsVersion);
  const [stored, setStored] = useState<StoredTargets | null>(null);
  const form = useForm({
    initial: { rows: targetRows(indicator.targets ?? []) },
    describe,
    validate: ({ rows }) => targetRowProblems(rows, indicator.target, project),
    submit: async ({ rows }) => {
      try {
        await setTargets.mutateAsync({ body: targetsOf(rows), version: seenVersion });
      } catch (error) {
        const meanwhile = storedMeanwhile(error);
        if (meanwhile) return setStored(meanwhile);
        throw inFormFields(error);
      }
      toast.show({ text: t('target.saved') });
      onDone();
    },
  });
  const { rows } = form.values;
  const settle = (rowsNow: TargetRow[] | null) => {
    if (!stored) return;
    setSeenVersion(stored.targetsVersion);
    setStored(null);
    if (rowsNow) form.reset({ rows: rowsNow });
  };
  const add = () => {
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
    form.set({ rows: [...rows, { key, dueOn: '', value: '' }] });
  };
  const change = (index: number, row: TargetRow) => form.set({ rows: rows.with(index, row) });

  return (
    <Card>
      <form {...form.props} className={styles.form}>
        {stored ? (
          <TargetsConflict
            stored={stored}
            onReload={() => settle(targetRows(stored.targets))}
            onKeepMine={() => settle(null)}
          />
        ) : null}
        <ErrorSummary {...form.summary} />
        {rows.length === 0 ? <p className={styles.lead}>{t('target.empty')}</p> : null}
        <ol className={styles.rows}>
          {rows.map((row, index) => (
            <TargetLine
              key={row.key}
              row={row}
              position={index + 1}
              project={project}
              errors={{ dueOn: form.errorAt(`rows.${index}.dueOn`), value: form.errorAt(`rows.${index}.value`) }}
              onChange={(changed) => change(index, changed)}
              onRemove={() => form.set({ rows: rows.toSpliced(index, 1) })}
            />
          ))}
        </ol>
        <div>
          <Button icon="plus" onPress={add}>
            {t('target.add')}
          </Button>
        </div>
        <FormActions>
          <Button type="submit" variant="primary" isPending={form.isPending}>
            {t('target.save')}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {t('target.cancel')}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}

/** Says in the summary which line is meant. */
function useRowProblemText(): (problem: Problem) => string | undefined {
  const t = useText('indicator');
  const generalText = useProblemText();
  return (problem) => {
    const line = /^rows\.(\d+)\.(\w+)$/.exec(problem.field ?? '');
    if (!line) return undefined;
    const row = Number(line[1]) + 1;
    if (problem.code === 'date.not-a-date') return t('target.dateRequired', { row });
    if (problem.code === 'validation.wrong-type') return t('target.valueRequired', { row });
    return t('target.rowProblem', { row, text: generalText(problem) });
  };
}

function inFormFields(error: unknown): unknown {
  if (!(error instanceof ProblemFailure) || error.errors.length === 0) return error;
  return new ProblemFailure(error.status, { code: error.code, params: error.params, errors: error.errors.map(inRows) });
}
