import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { milestoneKeys } from './keys.ts';

/** Every stage of one unit with its versions. */
export function useUnitMilestones(unitId: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: milestoneKeys.unit(code, unitId),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{id}/milestones', {
          params: { path: { projectCode: code, id: unitId } },
        }),
      ),
  });
}
