import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { unitKeys } from './keys.ts';

/** One territorial unit with its places and people over time. */
export function useUnit(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: unitKeys.detail(code, id),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{id}', { params: { path: { projectCode: code, id } } }),
      ),
  });
}
