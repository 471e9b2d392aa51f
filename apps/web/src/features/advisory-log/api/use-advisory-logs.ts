import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { logQuery } from '../hooks/log-filters.ts';

type LogQuery = Partial<ReturnType<typeof logQuery>> & { readonly page: number; readonly size: number };

/** Logs by day, newest first, with the hours of everything found; searched words travel in a body, never in an address. */
export function useAdvisoryLogs(query: LogQuery, searched = '') {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'advisory-log', 'list', query, searched],
    queryFn: () =>
      searched === ''
        ? answer(api.GET('/projects/{projectCode}/advisory-logs', { params: { path: { projectCode: code }, query } }))
        : answer(
            api.POST('/projects/{projectCode}/advisory-logs/search', {
              params: { path: { projectCode: code } },
              body: { ...query, state: query.state ?? 'valid', q: searched },
            }),
          ),
    placeholderData: keepPreviousData,
  });
}

/** One log with all its versions. */
export function useAdvisoryLog(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'advisory-log', id],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/advisory-logs/{id}', { params: { path: { projectCode: code, id } } })),
  });
}
