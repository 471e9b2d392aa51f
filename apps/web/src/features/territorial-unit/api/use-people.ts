import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** People of the project with their roles. */
export function usePeople() {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'people'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/people', { params: { path: { projectCode: code } } })),
    staleTime: 5 * 60_000,
  });
}
