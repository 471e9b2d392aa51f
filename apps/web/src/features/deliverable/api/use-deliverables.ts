import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { apiQuery, type DeliverableSearch } from '../hooks/list-search.ts';
import { deliverableKeys } from './keys.ts';

/** One page of the list; the old page stays in sight while the next one comes. */
export function useDeliverables(search: DeliverableSearch) {
  const code = useProjectCode();
  const query = apiQuery(search);
  return useQuery({
    queryKey: deliverableKeys.list(code, query),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/deliverables', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}
