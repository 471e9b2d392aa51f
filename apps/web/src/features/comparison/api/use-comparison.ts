import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

interface MapQuery {
  asOf: string | undefined;
  region: string | undefined;
  area: string | undefined;
}

/** Units and areas from the baseline to the latest rating, as of a day; undefined means today. */
export function useHeatMap(query: MapQuery) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'comparison', 'map', query],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/heat-map', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}

/** The same on two days side by side. */
export function useTwoDates(query: { earlier: string; later: string } & Omit<MapQuery, 'asOf'>) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'comparison', 'two-dates', query],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/heat-map/compare', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
    enabled: query.earlier <= query.later,
  });
}

/** What is agreed and what has moved in each of the fourteen regions. */
export function useRegionCoverage(asOf: string | undefined) {
  const code = useProjectCode();
  const query = { asOf };
  return useQuery({
    queryKey: ['project', code, 'comparison', 'regions', asOf ?? ''],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/region-coverage', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}

/** One unit, criterion by criterion, down to the evidence. */
export function useUnitShift(id: string, asOf: string | undefined) {
  const code = useProjectCode();
  const query = { asOf };
  return useQuery({
    queryKey: ['project', code, 'comparison', 'unit', id, asOf ?? ''],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{id}/shift', {
          params: { path: { projectCode: code, id }, query },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
