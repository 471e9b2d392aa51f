import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PlanKind, PlanState } from '@rssz/domain';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { planKeys } from './keys.ts';

/** What the list of plans is narrowed to; '' leaves a filter out. */
export interface PlanFilter {
  unit: string;
  kind: PlanKind | '';
  state: PlanState | '';
  area: string;
  page: number;
  size: number;
}

/** Plans within the reader's reach. */
export function usePlans({ unit, kind, state, area, page, size }: PlanFilter, isEnabled = true) {
  const projectCode = useProjectCode();
  const query = {
    page,
    size,
    ...(unit ? { unit } : {}),
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(area ? { area } : {}),
  };
  return useQuery({
    queryKey: planKeys.list(projectCode, query),
    queryFn: () => answer(api.GET('/projects/{projectCode}/plans', { params: { path: { projectCode }, query } })),
    placeholderData: keepPreviousData,
    enabled: isEnabled,
  });
}

/** A plan with the version of the number, or with the one that holds. */
export function usePlan(id: string, version: number | null = null) {
  const projectCode = useProjectCode();
  const params = { path: { projectCode, id }, query: version === null ? {} : { version } };
  return useQuery({
    queryKey: planKeys.detail(projectCode, id, version),
    queryFn: () => answer(api.GET('/projects/{projectCode}/plans/{id}', { params })),
    enabled: id !== '',
  });
}

/** A measure with its progress. */
export function useMeasure(measureId: string) {
  const projectCode = useProjectCode();
  const params = { path: { projectCode, measureId } };
  return useQuery({
    queryKey: planKeys.measure(projectCode, measureId),
    queryFn: () => answer(api.GET('/projects/{projectCode}/measures/{measureId}', { params })),
    enabled: measureId !== '',
  });
}

/** The plan in which a measure is written. */
export function useMeasurePlace(measureId: string) {
  const projectCode = useProjectCode();
  const params = { path: { projectCode, measureId } };
  return useQuery({
    queryKey: planKeys.place(projectCode, measureId),
    queryFn: () => answer(api.GET('/projects/{projectCode}/measures/{measureId}/place', { params })),
  });
}
