import type { SearchKind } from '@rssz/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

interface Asked {
  /** May be a name: it goes in the body of a POST and stays in no address. */
  words: string;
  kind?: SearchKind | '' | undefined;
  size: number;
}

const SHORTEST = 2;

/** What is found within one's access; nothing is asked for a single letter. */
export function useSearch({ words, kind, size }: Asked) {
  const projectCode = useProjectCode();
  const q = words.trim();
  const kinds = kind ? [kind] : undefined;
  return useQuery({
    queryKey: ['project', projectCode, 'search', q, kind ?? '', size],
    queryFn: () =>
      answer(
        api.POST('/projects/{projectCode}/search', { params: { path: { projectCode } }, body: { q, kinds, size } }),
      ),
    enabled: q.length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
    // Names that were searched are not kept in the page for long.
    gcTime: 60_000,
  });
}
