import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

const keys = {
  list: (code: string, query: object) => ['project', code, 'handovers', 'list', query],
  one: (code: string, id: string) => ['project', code, 'handovers', 'one', id],
} as const;

/** Hand-overs that concern the reader, of all units or of one. */
export function useHandovers(query: { unit?: string } = {}) {
  const code = useProjectCode();
  return useQuery({
    queryKey: keys.list(code, query),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/handovers', { params: { path: { projectCode: code }, query } })),
  });
}

/** One hand-over with its pack. */
export function useHandover(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: keys.one(code, id),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/handovers/{id}', { params: { path: { projectCode: code, id } } })),
  });
}
