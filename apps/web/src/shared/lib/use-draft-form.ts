import { useState } from 'react';
import { ProblemFailure } from '../api/problem-failure.ts';
import { useToast } from '../ui/toast-store.ts';
import { useForm, type FormProblem } from './use-form.ts';
import { useProblemText } from './use-problem-text.ts';

interface DraftFormOptions<Draft, Stored> {
  /** The version as it was opened. The page may read it again meanwhile; the form keeps to the one that was seen. */
  opened: Stored;
  draftOf: (stored: Stored) => Draft;
  validate: (draft: Draft, base: Stored) => readonly FormProblem[];
  /** Writes the draft over a stored version; `version.stale` brings what is stored now. */
  change: (draft: Draft, over: Stored) => Promise<unknown>;
  onSaved: (over: Stored) => Promise<void>;
}

/** A long text that is saved whole: when somebody else was faster, both wordings are laid side by side before anything is kept. */
export function useDraftForm<Draft extends object, Stored>(options: DraftFormOptions<Draft, Stored>) {
  const { opened, draftOf, validate, change, onSaved } = options;
  const toast = useToast();
  const problemText = useProblemText();
  const [base, setBase] = useState(opened);
  const [stored, setStored] = useState<Stored | null>(null);
  const save = async (draft: Draft, over: Stored): Promise<void> => {
    try {
      await change(draft, over);
    } catch (error) {
      if (!(error instanceof ProblemFailure) || error.code !== 'version.stale' || !error.current) throw error;
      setStored(error.current as Stored);
      return;
    }
    await onSaved(over);
  };
  const form = useForm<Draft>({
    initial: draftOf(opened),
    validate: (draft) => validate(draft, base),
    submit: (draft) => save(draft, base),
  });
  const conflict = stored && {
    mine: form.values,
    stored,
    onKeepMine: () => {
      setBase(stored);
      setStored(null);
      void save(form.values, stored).catch((error: unknown) =>
        toast.show({ text: problemText(error), tone: 'danger' }),
      );
    },
    onTakeStored: () => {
      setBase(stored);
      form.reset(draftOf(stored));
      setStored(null);
    },
    onClose: () => setStored(null),
  };
  return { form, base, conflict };
}
