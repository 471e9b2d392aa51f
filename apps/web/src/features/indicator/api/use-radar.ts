import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

export type RadarList = 'nearest' | 'near' | 'over-incomplete' | 'all';

export interface RadarQuery {
  asOf: string | undefined;
  list: RadarList;
  /** Only people of this territorial unit. */
  unit?: string;
  page: number;
  size: number;
}

/** Where everybody is on the way to the threshold. */
export function useRadar(query: RadarQuery) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'indicator', 'radar', query],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/indicators/participants/radar', {
          params: { path: { projectCode: code }, query },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Why one person counts or not, as of a day. */
export function useExplanation(id: string, asOf: string | undefined) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'indicator', 'explanation', id, asOf ?? ''],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/indicators/participants/evidence/{id}', {
          params: { path: { projectCode: code, id }, query: { asOf } },
        }),
      ),
  });
}
