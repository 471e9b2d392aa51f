import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** What the watch says of one unit, also when nothing there needs attention. */
export function useUnitWatch(unitId: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'silent-units', unitId],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/silent-units/{unitId}', {
          params: { path: { projectCode: code, unitId } },
        }),
      ),
  });
}
