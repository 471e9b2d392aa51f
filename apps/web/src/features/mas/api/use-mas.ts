import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UnitCoverage } from '@rssz/domain';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

export const masKey = (code: string, ...rest: unknown[]) => ['project', code, 'mas', ...rest];

/** A page of groups; the old page stays in sight while the next one comes. */
export function useMasPage(query: { q?: string; region?: string; page: number; size: number }) {
  const code = useProjectCode();
  return useQuery({
    queryKey: masKey(code, 'list', query),
    queryFn: () => answer(api.GET('/projects/{projectCode}/mas', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}

/** One group with its municipalities, units and projects. */
export function useMas(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: masKey(code, 'detail', id),
    queryFn: () => answer(api.GET('/projects/{projectCode}/mas/{id}', { params: { path: { projectCode: code, id } } })),
  });
}

/** Every unit with the groups it lies in. */
export function useMasCoverage(coverage: UnitCoverage | '') {
  const code = useProjectCode();
  const query = coverage === '' ? {} : { coverage };
  return useQuery({
    queryKey: masKey(code, 'coverage', query),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/mas-coverage', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}

/** The groups that one unit lies in. */
export function useUnitMas(unitId: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: masKey(code, 'unit', unitId),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{unitId}/mas', {
          params: { path: { projectCode: code, unitId } },
        }),
      ),
  });
}
