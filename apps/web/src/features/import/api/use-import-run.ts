import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { ImportRow, ImportRun } from '../../../shared/api/types.ts';
import { importKeys } from './keys.ts';

const POLL_MS = 700;
export const ROWS_PAGE = 50;

/** One import; asked again and again while it runs. */
export function useImportRun(id: string) {
  const code = useProjectCode();
  return useQuery<ImportRun>({
    queryKey: importKeys.run(code, id),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/imports/{id}', { params: { path: { projectCode: code, id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? POLL_MS : false),
  });
}

export interface RowQuery {
  page: number;
  severity?: ImportRow['findings'][number]['severity'];
  action?: ImportRow['action'];
  q?: string;
}

/** Lines of the file with what the import does with each; read anew whenever the import has moved on. */
export function useImportRows(run: ImportRun, query: RowQuery) {
  const code = useProjectCode();
  const stage = [run.state, run.columns, run.state === 'running' ? 0 : run.processed];
  return useQuery({
    queryKey: importKeys.rows(code, run.id, { ...query, stage }),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/imports/{id}/rows', {
          params: { path: { projectCode: code, id: run.id }, query: { ...query, size: ROWS_PAGE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
