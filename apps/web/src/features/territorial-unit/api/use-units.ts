import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { apiQuery, type UnitSearch } from '../hooks/list-search.ts';
import { unitKeys } from './keys.ts';

/** One page of the list; the old page stays in sight while the next one comes. */
export function useUnits(search: UnitSearch) {
  const code = useProjectCode();
  const query = apiQuery(search);
  return useQuery({
    queryKey: unitKeys.list(code, query),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/territorial-units', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}
