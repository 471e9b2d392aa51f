import { useCallback } from 'react';
import { isOffline, ProblemFailure } from '../api/problem-failure.ts';
import type { Problem } from '../api/types.ts';
import { useDynamicText } from '../i18n/use-dynamic-text.ts';
import { useText } from '../i18n/use-text.ts';

/** `problemText(error)`: a failure, a problem or a refusal in the reader's language; never a bare code. */
export function useProblemText(): (problem: unknown) => string {
  const text = useDynamicText();
  const t = useText('app');
  return useCallback(
    (problem) => {
      if (isOffline(problem)) return t('error.offline');
      const known = asProblem(problem);
      if (!known) return t('error.unexpected');
      return text('problem', known.code, known.params) ?? t('error.unexpectedCode', { code: known.code });
    },
    [text, t],
  );
}

function asProblem(problem: unknown): Problem | null {
  if (problem instanceof ProblemFailure) return { code: problem.code, params: problem.params };
  if (typeof problem === 'object' && problem !== null && 'code' in problem) return problem as Problem;
  return null;
}
