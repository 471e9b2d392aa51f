import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** Names under which answers of the API are kept; everything of a project starts with its code. */
export const setKeys = {
  project: (code: string) => ['project', code],
  list: (code: string) => ['project', code, 'indicator-sets', 'list'],
  detail: (code: string, id: string) => ['project', code, 'indicator-sets', 'detail', id],
} as const;

/** Every thematic area with the versions of its set. */
export function useIndicatorSets() {
  const code = useProjectCode();
  return useQuery({
    queryKey: setKeys.list(code),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/indicator-sets', { params: { path: { projectCode: code } } })),
  });
}

/** One version with its indicators. */
export function useIndicatorSet(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: setKeys.detail(code, id),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/indicator-sets/{id}', { params: { path: { projectCode: code, id } } })),
  });
}
