import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** Whether somebody else has likely logged the visit that was just sent; asked once there is a connection. */
export function useHasSameVisit(id: string, isAsked: boolean): boolean {
  const code = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', code, 'advisory-log', id, 'same-visits'],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/advisory-logs/{id}/same-visits', {
          params: { path: { projectCode: code, id } },
        }),
      ),
    enabled: isAsked,
  });
  return (data?.length ?? 0) > 0;
}
