import { QueryClient } from '@tanstack/react-query';
import { ProblemFailure } from '../shared/api/problem-failure.ts';

/** Asking again helps when the network failed, not when the server said no. */
function isWorthRetrying(failures: number, error: Error): boolean {
  if (error instanceof ProblemFailure && error.status < 500) return false;
  return failures < 2;
}

/** One cache of answers for the page. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: isWorthRetrying, refetchOnWindowFocus: true },
    // A write without a connection fails at once, or its form would wait without a word.
    mutations: { retry: false, networkMode: 'always' },
  },
});
