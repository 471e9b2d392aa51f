import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { descriptionKeys } from './keys.ts';

/** Versions of a unit's description, the newest first. */
export function useUnitDescriptions(unitId: string) {
  const code = useProjectCode();
  const path = { projectCode: code, unitId };
  return useQuery({
    queryKey: descriptionKeys.unit(code, unitId),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{unitId}/cooperation-descriptions', { params: { path } }),
      ),
    enabled: unitId !== '',
  });
}

/** One version with its text, closings and what may be done with it. */
export function useDescription(id: string) {
  const code = useProjectCode();
  const path = { projectCode: code, id };
  return useQuery({
    queryKey: descriptionKeys.detail(code, id),
    queryFn: () => answer(api.GET('/projects/{projectCode}/cooperation-descriptions/{id}', { params: { path } })),
    enabled: id !== '',
  });
}

/** Where an expected result is written. */
export function useResultPlace(resultKey: string) {
  const code = useProjectCode();
  const path = { projectCode: code, resultKey };
  return useQuery({
    queryKey: descriptionKeys.result(code, resultKey),
    queryFn: () => answer(api.GET('/projects/{projectCode}/expected-results/{resultKey}', { params: { path } })),
  });
}
