import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { unitKeys } from './keys.ts';

/** What happened to a unit, page by page. */
export function useUnitHistory(id: string, page: number, size: number) {
  const code = useProjectCode();
  return useQuery({
    queryKey: unitKeys.part(code, id, 'history', { page, size }),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{id}/history', {
          params: { path: { projectCode: code, id }, query: { page, size } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
