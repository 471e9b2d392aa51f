import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** Key activities with their planned, counted and overdue documents. */
export function useKeyActivities() {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'key-activities'],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/key-activities', { params: { path: { projectCode: code } } })),
  });
}
