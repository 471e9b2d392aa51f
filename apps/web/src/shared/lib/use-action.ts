import { useState } from 'react';
import { ProblemFailure } from '../api/problem-failure.ts';
import { useProblemText } from './use-problem-text.ts';
import { useToast } from '../ui/toast-store.ts';

/** Does one thing at a time and says how it went when there is something to say; a second press while it runs does nothing. */
export function useAction() {
  const toast = useToast();
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const run = async (work: () => Promise<unknown>, done?: string): Promise<void> => {
    if (isPending) return;
    setPending(true);
    try {
      await work();
      if (done) toast.show({ text: done, tone: 'success' });
    } catch (error) {
      toast.show({ text: problemText(firstOf(error)), tone: 'danger' });
    } finally {
      setPending(false);
    }
  };
  return { run, isPending };
}

/** The problem beside a field says more than the failure as a whole. */
export const firstOf = (error: unknown): unknown =>
  error instanceof ProblemFailure ? (error.errors[0] ?? error) : error;
