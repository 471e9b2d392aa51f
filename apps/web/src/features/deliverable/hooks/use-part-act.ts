import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useReload } from '../api/use-reload.ts';

/** Does something with a part and says how it ended; when somebody else was faster, the parts are read again. */
export function usePartAct(): (work: () => Promise<void>, done: string | null) => Promise<void> {
  const t = useText('part');
  const toast = useToast();
  const reload = useReload();
  const problemText = useProblemText();
  return async (work, done) => {
    try {
      await work();
      if (done !== null) toast.show({ text: done });
    } catch (error) {
      const isStale = error instanceof ProblemFailure && error.code === 'version.stale';
      toast.show({ text: isStale ? t('stale') : problemText(error), tone: 'danger' });
      if (isStale) await reload();
    }
  };
}
