import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { ExclusionIndexRequest, MunicipalityRequest, UnitMunicipalities } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { unitKeys } from './keys.ts';

/** The municipalities of a unit with their indexes. */
export function useMunicipalities(unitId: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: unitKeys.part(code, unitId, 'municipalities'),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{id}/municipalities', {
          params: { path: { projectCode: code, id: unitId } },
        }),
      ),
  });
}

/** Municipalities of the loaded list whose name or code holds what was typed. */
export function useSuggestedMunicipalities(q: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'municipalities', q],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/municipalities', {
          params: { path: { projectCode: code }, query: { q, size: 8 } },
        }),
      ),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
}

/** Writes the municipalities of a unit over the version seen, and points of the index. */
export function useWriteMunicipalities(unitId: string) {
  const code = useProjectCode();
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: unitKeys.project(code) });
  return {
    put: async (version: number, municipalities: MunicipalityRequest[]): Promise<UnitMunicipalities> => {
      const params = { path: { projectCode: code, id: unitId }, header: ifMatch(version) };
      const call = api.PUT('/projects/{projectCode}/territorial-units/{id}/municipalities', {
        params,
        body: { municipalities },
      });
      const stored = await answer(call);
      client.setQueryData(unitKeys.part(code, unitId, 'municipalities'), stored);
      await reload();
      return stored;
    },
    putIndex: async (municipality: string, body: ExclusionIndexRequest): Promise<void> => {
      const params = { path: { projectCode: code, code: municipality } };
      await answer(api.PUT('/projects/{projectCode}/municipalities/{code}/exclusion-index', { params, body }));
      await reload();
    },
  };
}
