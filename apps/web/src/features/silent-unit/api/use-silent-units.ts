import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** Units without contact for some days or with a stage that stands still. */
export function useSilentUnits(query: { days: number; mine?: boolean }) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'silent-units', query],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/silent-units', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}
