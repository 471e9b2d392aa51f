import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useProject, useToday } from '../../../shared/api/session.ts';
import type { AdvisoryLog, AdvisoryLogRequest } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { requestKeys } from '../../../shared/lib/request-keys.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { usePutLog, useTakeStored } from '../api/use-log-writes.ts';
import { formField, logFormProblems, logRequestOf } from './check-log-form.ts';
import type { LogFormState } from './log-form-state.ts';
import { useLogProblemText } from './use-log-problem-text.ts';

interface LogFormOptions {
  initial: LogFormState;
  /** The log to correct; without it a new one is written. */
  log?: Pick<AdvisoryLog, 'id' | 'version'>;
  /** An entry that the server does not have yet, to be edited before it is sent. */
  unsentId?: string;
  /** Null when the log waits on this device until it can be sent. */
  onSaved: (saved: AdvisoryLog | null, values: LogFormState) => void;
}

/** Which log the form writes: its id is made here, so that a retry writes the same log and not another one. */
interface Target {
  id: string;
  version: number | null;
}

/** The form of a log: checks by the domain, one write however often it is pressed or retried, and a kept conflict. */
export function useLogForm({ initial, log, unsentId, onSaved }: LogFormOptions) {
  const t = useText('log');
  const takeStored = useTakeStored();
  const project = useProject();
  const today = useToday();
  const put = usePutLog();
  const describe = useLogProblemText();
  const isCorrection = log !== undefined;
  const [target, setTarget] = useState<Target>(() => ({
    id: log?.id ?? unsentId ?? uuidv7(),
    version: log?.version ?? null,
  }));
  const [conflict, setConflict] = useState<AdvisoryLog | null>(null);
  const [keyFor] = useState(requestKeys);

  const send = (body: AdvisoryLogRequest) => {
    const content = JSON.stringify([target.id, target.version, body]);
    const editReason = t('form.editedBeforeSending');
    return put.mutateAsync({ ...target, body, idempotencyKey: keyFor(content), editReason });
  };
  const form = useForm<LogFormState>({
    initial,
    describe,
    validate: (values) => logFormProblems(values, { today, project, isCorrection }),
    submit: async (values) => {
      try {
        onSaved(await send(logRequestOf(values, isCorrection)), values);
      } catch (error) {
        if (isConflict(error)) return setConflict(error.current as AdvisoryLog);
        throw inFormFields(error);
      }
    },
  });

  return {
    form,
    conflict,
    /** Goes on over the newer version with what is in the form. */
    keepMine: () => {
      if (conflict) setTarget({ id: conflict.id, version: conflict.version });
      setConflict(null);
    },
    /** Takes the newer version into the form. */
    takeTheirs: (values: LogFormState) => {
      if (conflict) {
        setTarget({ id: conflict.id, version: conflict.version });
        void takeStored(conflict.id);
      }
      setConflict(null);
      form.reset(values);
    },
    /** Starts another log in the same form. */
    startNext: (values: LogFormState) => {
      setTarget({ id: uuidv7(), version: null });
      form.reset(values);
    },
  };
}

function isConflict(error: unknown): error is ProblemFailure {
  return error instanceof ProblemFailure && error.code === 'version.stale' && Boolean(error.current);
}

function inFormFields(error: unknown): unknown {
  if (!(error instanceof ProblemFailure) || error.errors.length === 0) return error;
  const errors = error.errors.map((problem) => ({ ...problem, field: formField(problem.field) }) as typeof problem);
  return new ProblemFailure(error.status, { code: error.code, params: error.params, errors });
}
