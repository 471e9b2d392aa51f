import { useLocation, type HistoryState } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What was typed into the search of the page. */
    words?: string;
  }
}

/**
 * Words searched on a page that may be names of people: they belong to this step of the history, so that going back finds
 * them, and never to the address. Written by `useSearchParams` with its filters.
 */
export function usePageWords(): string {
  return useLocation({ select: ({ state }) => state.words ?? '' });
}

/** The memory of the page with other words. */
export const withPageWords =
  (words: string) =>
  (old: HistoryState): HistoryState => ({ ...old, words });
