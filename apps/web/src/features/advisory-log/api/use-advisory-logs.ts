import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

type LogQuery = Record<string, string | number | undefined>;

/** Logs by day, newest first, with the hours of everything found. */
export function useAdvisoryLogs(query: LogQuery) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'advisory-log', 'list', query],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/advisory-logs', { params: { path: { projectCode: code }, query } })),
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
