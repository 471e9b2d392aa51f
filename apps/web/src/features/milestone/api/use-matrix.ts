import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { MatrixQuery } from '../hooks/matrix-search.ts';
import { milestoneKeys } from './keys.ts';

/** One page of units with their stages; the page before stays in sight while the next one comes. */
export function useMatrix(query: MatrixQuery) {
  const code = useProjectCode();
  return useQuery({
    queryKey: milestoneKeys.matrix(code, query),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/milestone-matrix', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}
