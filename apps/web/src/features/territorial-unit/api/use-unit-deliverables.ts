import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** Documents of the place that the unit holds. */
export function useUnitDeliverables(unit: string) {
  const code = useProjectCode();
  const query = { unit, size: 20 };
  return useQuery({
    queryKey: ['project', code, 'deliverables', 'list', query],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/deliverables', { params: { path: { projectCode: code }, query } })),
  });
}
