import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

const MOST = 200;

/** The units that a version may be piloted on. */
export function useUnitChoices() {
  const code = useProjectCode();
  const query = { size: MOST };
  return useQuery({
    queryKey: ['project', code, 'territorial-units', 'list', query],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/territorial-units', { params: { path: { projectCode: code }, query } })),
  });
}
