import { useId, useState, type FormEvent } from 'react';
import type { Problem } from '../api/types.ts';
import type { SummaryItem } from '../ui/error-summary.tsx';
import { isOutOfDate, problemsOf } from './form-problems.ts';
import { useProblemText } from './use-problem-text.ts';

/** A problem of a form; `text` when the form itself knows better words than the code has. */
export interface FormProblem extends Problem {
  text?: string;
}

interface FormOptions<Values> {
  initial: Values;
  /** Checks of the domain before anything is sent: problems with `field`. */
  validate?: (values: Values) => readonly FormProblem[];
  /** Sends; a `ProblemFailure` lands beside the fields. */
  submit: (values: Values) => Promise<void>;
  /** Words of the feature for a problem ("Vyberte územní celek"); undefined leaves it to the general text. */
  describe?: (problem: Problem) => string | undefined;
}

type FieldName<Values> = keyof Values & string;

/** State of one form: values, problems beside fields and on top, one submit at a time. */
export function useForm<Values extends object>({ initial, validate, submit, describe }: FormOptions<Values>) {
  const id = useId();
  const generalText = useProblemText();
  const problemText = (problem: Problem) => describe?.(problem) ?? generalText(problem);
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isPending, setPending] = useState(false);
  const [isDirty, setDirty] = useState(false);
  const [isStale, setStale] = useState(false);

  const set = (change: Partial<Values>) => {
    setValues((old) => ({ ...old, ...change }));
    setDirty(true);
    setProblems((old) => old.filter((problem) => !problem.field || !(rootOf(problem.field) in change)));
  };
  const refuse = (found: readonly FormProblem[]) => {
    setProblems(found);
    setAttempt((count) => count + 1);
  };
  const send = async () => {
    if (isPending) return;
    const found = validate?.(values) ?? [];
    if (found.length > 0) return refuse(found);
    setPending(true);
    try {
      await submit(values);
      setProblems([]);
      setDirty(false);
    } catch (error) {
      setStale(isOutOfDate(error));
      refuse(problemsOf(error));
    } finally {
      setPending(false);
    }
  };
  const textOf = (problem: FormProblem) => problem.text ?? problemText(problem);
  const controlId = (name: string) => `${id}-${name}`;
  const errorOf = (name: string) => {
    const found = problems.find((problem) => problem.field && rootOf(problem.field) === name);
    return found ? textOf(found) : undefined;
  };
  const isField = (name: string) => name in values;
  const summary: SummaryItem[] = problems.map((problem) => {
    const name = problem.field ? rootOf(problem.field) : '';
    return { controlId: isField(name) ? controlId(name) : undefined, text: textOf(problem) };
  });

  return {
    id,
    values,
    set,
    isPending,
    isDirty,
    /** The last sending found that somebody else had changed the record; what is on the screen is not what is stored. */
    isStale,
    /** Problems for `<ErrorSummary {...form.summary} />`. */
    summary: { items: summary, attempt },
    errorOf,
    /** Text of the problem of one part of a list, such as `attendees.1.minutes`. */
    errorAt: (field: string) => {
      const found = problems.find((problem) => problem.field === field);
      return found ? textOf(found) : undefined;
    },
    controlId,
    /** Props of a control: `<TextField label=… {...form.field('name')} />`. */
    field: <Name extends FieldName<Values>>(name: Name) => ({
      id: controlId(name),
      name,
      value: values[name],
      error: errorOf(name),
      onChange: (value: Values[Name]) => set({ [name]: value } as unknown as Partial<Values>),
    }),
    /** Props of the `<form>`. */
    props: {
      id,
      noValidate: true,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        void send();
      },
    },
    send,
    refuse,
    reset: (next: Values = initial) => {
      setValues(next);
      setProblems([]);
      setDirty(false);
      setStale(false);
    },
  };
}

const rootOf = (field: string) => field.split(/[.[]/)[0] ?? field;
