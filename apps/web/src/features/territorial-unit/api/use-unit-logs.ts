import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** The latest entries of the diary from this unit. */
export function useUnitLogs(unit: string) {
  const code = useProjectCode();
  const query = { unit, size: 5 };
  return useQuery({
    queryKey: ['project', code, 'advisory-logs', 'list', query],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/advisory-logs', { params: { path: { projectCode: code }, query } })),
  });
}
